// The keyboard: single letters act on the graph, "/" searches, "?" tells the rest.
import { ACTS, focus } from './acts.js';
import { find, h } from './dom.js';
import { graph } from './graph.js';
import { sheet } from './sheet.js';
import { frame, rearrange, redo, undo, zoom } from './stage.js';
import { view } from './state.js';

const HELP = [
  ['/', 'Search'], ['Tab, Enter', 'Go from entity to entity, open one'], ['Arrows', 'Move the graph'], ['+ −', 'Closer, farther'], ['0', 'Show all'],
  ['A', 'Arrange anew'], ['E', 'Expand or collapse the entity being read'], ['F', 'Focus on it'], ['P', 'Pin it'], ['H', 'Hide it'],
  ['Z, Y', 'Undo, redo'], ['T', 'Time'], ['L', 'The graph as a list'], ['Esc', 'Close'], ['?', 'This help'],
];

let walking = -1;

function walk(by) {
  const nodes = graph.cy.nodes().not('.away').toArray().sort((a, b) => b.data('degree') - a.data('degree'));
  if (!nodes.length) return;
  walking = (walking + by + nodes.length) % nodes.length;
  graph.near(nodes[walking]);
  find('hint').replaceChildren(`${nodes[walking].data('name')}, ${nodes[walking].data('type')}. Enter opens it.`);
  return nodes[walking];
}

export function keys({ list, time, picked }) {
  const canvas = find('canvas');
  canvas.addEventListener('keydown', (event) => {
    const moves = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
    if (moves[event.key]) graph.cy.panBy({ x: moves[event.key][0], y: moves[event.key][1] });
    else if (event.key === 'Tab' && !event.altKey && walking + (event.shiftKey ? -1 : 1) < graph.cy.nodes().length && walking + (event.shiftKey ? -1 : 1) >= 0) walk(event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter' && walking >= 0) picked(walk(0));
    else return;
    event.preventDefault();
  });
  canvas.addEventListener('blur', () => { walking = -1; graph.near(null); });

  const letters = {
    '+': () => zoom(1.3), '-': () => zoom(1 / 1.3), 0: () => frame(), a: rearrange, z: undo, y: redo, t: time, l: list, '?': help,
    f: () => withRead(focus),
    ...Object.fromEntries(Object.entries(ACTS).map(([key, act]) => [key, () => withRead((id) => view.change(act(id)))])),
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !find('sheet').open && view.now.reading) return view.change({ reading: null });
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || find('sheet').open) return undefined;
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) return event.shiftKey ? redo() : undo();
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    if (event.key === '/') {
      event.preventDefault();
      return find('query').focus();
    }
    return document.body.dataset.view === 'graph' || event.key === '?' ? letters[event.key.toLowerCase()]?.() : undefined;
  });
}

const withRead = (act) => view.now.reading?.kind === 'entity' && act(view.now.reading.id);

export const help = () => sheet('Keys', h('dl', { class: 'keys' }, HELP.map(([key, words]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, words)])));
