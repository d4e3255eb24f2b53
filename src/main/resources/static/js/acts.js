// What can be done with an entity in the view: each act gives the difference to the view, and stands for a key.
import { graph } from './graph.js';
import { view } from './state.js';

export const isOpen = (id) => view.now.centres.some((centre) => centre.id === id);

export const isPinned = (id) => view.now.pins.some((pin) => pin.id === id);

export const ACTS = {
  e: (id) => {
    const { centres, singles } = view.now;
    return isOpen(id) ? { centres: centres.filter((c) => c.id !== id), singles: [...new Set([...singles, id])] } : { centres: [...centres, { id, pages: 1 }] };
  },
  p: (id) => ({ pins: isPinned(id) ? view.now.pins.filter((pin) => pin.id !== id) : [...view.now.pins, graph.place(id)] }),
  h: (id) => ({ hidden: [...view.now.hidden, id], reading: null }),
};

/** A fresh view of it alone. */
export const focus = (id) => view.open({ centres: [{ id, pages: 1 }], reading: { kind: 'entity', id } });
