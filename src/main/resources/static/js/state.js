// What is looked at, kept in the address bar: sharing it shares the view, going back undoes.

const EMPTY = Object.freeze({
  centres: [], // [{id, pages}] entities whose neighbours are shown
  singles: [], // ids shown without their neighbours, e.g. along a path
  hidden: [], // ids taken away
  pins: [], // [{id, x, y}] entities that keep their place
  off: [], // types and relations filtered out by the legend
  reading: null, // {kind: 'entity'|'document', id} or {kind: 'tie', from, relation, to}
  axis: null, // 'held', 'reported' or 'known'
  day: null, // where the time slider stands: a day, or for 'known' a moment
});

const pack = (list) => list.map(encodeURIComponent).join(',');
const unpack = (text) => (text ? text.split(',').map(decodeURIComponent) : []);

function read(hash) {
  const part = new Map(hash.replace(/^#/, '').split('&').filter(Boolean).map((p) => {
    const at = p.indexOf('=');
    return [p.slice(0, at), p.slice(at + 1)];
  }));
  const reading = unpack(part.get('r'));
  return {
    ...EMPTY,
    centres: unpack(part.get('e')).map((one) => {
      const [, id, pages] = /^(.*?)(?:\*(\d+))?$/.exec(one);
      return { id, pages: Number(pages ?? 1) };
    }),
    singles: unpack(part.get('a')),
    hidden: unpack(part.get('x')),
    pins: unpack(part.get('p')).map((one) => {
      const [id, x, y] = one.split('~');
      return { id, x: Number(x ?? 0), y: Number(y ?? 0) };
    }),
    off: unpack(part.get('f')),
    reading: reading.length === 4 ? { kind: 'tie', from: reading[1], relation: reading[2], to: reading[3] }
      : reading.length === 2 ? { kind: reading[0], id: reading[1] } : null,
    axis: part.get('t') ?? null,
    day: part.get('d') ?? null,
  };
}

function write(state) {
  const reading = state.reading;
  const parts = {
    e: pack(state.centres.map((c) => (c.pages > 1 ? `${c.id}*${c.pages}` : c.id))),
    a: pack(state.singles),
    x: pack(state.hidden),
    p: pack(state.pins.map(({ id, x, y }) => `${id}~${Math.round(x)}~${Math.round(y)}`)),
    f: pack(state.off),
    r: !reading ? '' : pack(reading.kind === 'tie' ? ['tie', reading.from, reading.relation, reading.to] : [reading.kind, reading.id]),
    t: state.axis ?? '',
    d: state.day ?? '',
  };
  return '#' + Object.entries(parts).filter(([, v]) => v).map(([k, v]) => `${k}=${v}`).join('&');
}

let now = read(location.hash);
const listeners = [];

const tell = () => listeners.forEach((listener) => listener(now));

export const view = {
  get now() {
    return now;
  },
  /** Changes what is looked at; one step of undo, unless it only refines the last step. */
  change(difference, { refine = false } = {}) {
    now = { ...now, ...difference };
    const address = location.pathname + write(now);
    const steps = history.state?.steps ?? 0;
    if (refine) history.replaceState({ steps }, '', address);
    else history.pushState({ steps: steps + 1 }, '', address);
    tell();
  },
  /** A fresh view with only this in it. */
  open(difference) {
    this.change({ ...EMPTY, axis: null, ...difference });
  },
  /** The view of an address, as one step. */
  go(hash) {
    this.change(read(hash));
  },
  /** Takes the last step back, if there was one here. */
  undo() {
    if (history.state?.steps > 0) history.back();
  },
  listen(listener) {
    listeners.push(listener);
  },
};

window.addEventListener('popstate', () => {
  now = read(location.hash);
  tell();
});
