// Colour and shape of types, colour of relations. Shape says the type again, for those who do not see colours.
import { h, s } from './dom.js';

const TYPES = {
  Company: ['--type-company', 'ellipse'],
  Organization: ['--type-organization', 'round-rectangle'],
  Regulator: ['--type-regulator', 'hexagon'],
  GovernmentBody: ['--type-government', 'pentagon'],
  Publisher: ['--type-publisher', 'tag'],
  Person: ['--type-person', 'diamond'],
  Product: ['--type-product', 'rectangle'],
  Place: ['--type-place', 'triangle'],
};
const FAMILIES = {
  '--tie-together': ['PARTNERS_WITH', 'MERGES_WITH', 'SUPPLIES', 'EVALUATED'],
  '--tie-against': ['COMPETES_WITH', 'REJECTED', 'SUES'],
  '--tie-watch': ['REGULATES', 'INVESTIGATES'],
  '--tie-own': ['ACQUIRES', 'INVESTS_IN', 'OWNS', 'PRODUCES', 'LEADS', 'FOUNDED'],
};
const OUTLINES = {
  ellipse: 'M10 2a8 8 0 1 0 .01 0z',
  'round-rectangle': 'M5 3h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z',
  hexagon: 'M5.5 2.5h9L19 10l-4.500 7.500h-9L1 10z',
  pentagon: 'M10 1.800l8.500 6.400-3.300 9.800H4.800L1.500 8.200z',
  tag: 'M2 4h11l5 6-5 6H2z',
  diamond: 'M10 1l9 9-9 9-9-9z',
  rectangle: 'M3 3h14v14H3z',
  triangle: 'M10 2l9 16H1z',
};

const probe = h('i', { hidden: true });
document.documentElement.append(probe);

let known = new Map();

/** The colour that a custom property has in the present theme, as the canvas understands it. */
export function colour(property) {
  if (!known.has(property)) {
    probe.style.color = `var(${property})`;
    known.set(property, getComputedStyle(probe).color);
  }
  return known.get(property);
}

/** Looks the colours up anew, after the theme has changed. */
export function recolour() {
  known = new Map();
}

let parents = new Map();

/** Tells which type is a kind of which, so that unknown types look like what they are a kind of. */
export function learn(types) {
  parents = new Map(types.map((type) => [type.name, type.parent]));
}

function look(type) {
  for (let at = type; at; at = parents.get(at)) if (TYPES[at]) return TYPES[at];
  return ['--type-other', 'ellipse'];
}

export const typeProperty = (type) => look(type)[0];
export const shape = (type) => look(type)[1];
export const tieProperty = (relation) => Object.keys(FAMILIES).find((family) => FAMILIES[family].includes(relation)) ?? '--tie-other';

/** The small drawing of a type. */
export function glyph(type) {
  const drawing = s('svg', { class: 'glyph', viewBox: '0 0 20 20', 'aria-hidden': 'true' }, s('path', { d: OUTLINES[shape(type)] }));
  drawing.style.fill = `var(${typeProperty(type)})`;
  return drawing;
}

/** A short line in the manner of a relationship. */
export function stroke(property, dash, width = 2) {
  const line = s('line', { x1: 1, y1: 6, x2: 29, y2: 6, 'stroke-width': width, 'stroke-dasharray': dash });
  line.style.stroke = `var(${property})`;
  return s('svg', { class: 'stroke', viewBox: '0 0 30 12', 'aria-hidden': 'true' }, line);
}
