// Measures the drawing with a made-up graph of any size; bench/explorer.sh calls it.
import { graph } from './graph.js';
import { frame } from './stage.js';

const TYPES = ['Company', 'Company', 'Company', 'Regulator', 'Person', 'Product', 'Place'];
const RELATIONS = ['PARTNERS_WITH', 'COMPETES_WITH', 'SUPPLIES', 'REGULATES', 'INVESTS_IN', 'REJECTED'];
const CERTAINTIES = ['CERTAIN', 'CERTAIN', 'PROBABLE', 'POSSIBLE'];

/** The same numbers every time. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** Few hubs and many leaves, as in news. */
function madeUp(entities, ties) {
  const next = numbers(7);
  const ends = [0];
  const all = { entities: new Map(), ties: new Map() };
  for (let i = 0; i < ties; i++) {
    const from = i < entities - 1 ? i + 1 : next(entities);
    const to = ends[next(ends.length)];
    if (from === to) continue;
    ends.push(from, to);
    all.ties.set(`t${i}`, { id: `t${i}`, from: `e${from}`, to: `e${to}`, relation: RELATIONS[next(6)], certainty: CERTAINTIES[next(4)], status: 'ACTIVE', documents: 1 + next(9), facts: 1, denials: 0 });
  }
  for (let i = 0; i < entities; i++) {
    all.entities.set(`e${i}`, { id: `e${i}`, name: `Entity number ${i}`, type: TYPES[next(TYPES.length)], degree: ends.filter((one) => one === i).length });
  }
  return all;
}

const nextFrame = () => new Promise((done) => { requestAnimationFrame(done); });

/** A point of the canvas under which nothing lies. */
function emptySpot() {
  const box = graph.cy.container().getBoundingClientRect();
  const nodes = graph.cy.nodes().map((node) => node.renderedPosition());
  for (let x = 5; x < box.width; x += 10) {
    for (let y = 5; y < box.height; y += 10) {
      if (nodes.every((p) => Math.hypot(p.x - x, p.y - y) > 40)) return { x: box.x + x, y: box.y + y };
    }
  }
  return { x: box.x + 2, y: box.y + 2 };
}

/** Frames a second while the action is done once a frame. */
async function rate(action, frames = 60) {
  await nextFrame();
  const begun = performance.now();
  for (let i = 0; i < frames; i++) {
    action(i);
    await nextFrame();
  }
  return Math.round((frames / (performance.now() - begun)) * 10000) / 10;
}

export async function measure(entities, ties) {
  const all = madeUp(entities, ties);
  const seen = { entities: [...all.entities.values()], ties: [...all.ties.values()] };
  graph.cy.elements().remove();
  document.body.dataset.view = 'graph';
  const begun = performance.now();
  const times = await graph.show(all, seen, { centres: [], pins: [] });
  frame(undefined, false);
  await nextFrame();
  await nextFrame();
  const whole = performance.now() - begun;
  await new Promise((done) => { setTimeout(done, 500); });
  const canvas = graph.cy.container();
  const pointer = (target, type, x, y) => target.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, button: 0, buttons: 1, bubbles: true, view: window }));
  const free = emptySpot();
  pointer(canvas, 'mousedown', free.x, free.y);
  const pan = await rate((i) => pointer(window, 'mousemove', free.x + ((i * 7) % 220), free.y + ((i * 3) % 130)));
  pointer(window, 'mouseup', free.x, free.y);
  const zoom = await rate((i) => canvas.dispatchEvent(new WheelEvent('wheel', { clientX: 500, clientY: 400, deltaY: i % 40 < 20 ? -40 : 40, bubbles: true, cancelable: true })), 80);
  const rested = performance.now();
  await graph.cy.promiseOn('render');
  const sharp = Math.round(performance.now() - rested);
  return { layout: Math.round(times.layout ?? 0), draw: Math.round(whole), pan, zoom, sharp };
}
