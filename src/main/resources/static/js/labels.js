// Keeps names readable at every zoom: their size on the screen stays within bounds, and where names
// would cover each other the better connected entity keeps its own.
import { calm } from './dom.js';

const LEAST = 10.5; // pixels on the screen
const MOST = 17;
const PER_LINE = 18; // letters
const EDGE_LABELS = 45; // with more relationships in sight, only the near ones are named

export function legible(cy) {
  let size = 0;
  const fit = () => {
    const zoom = cy.zoom();
    const next = Math.min(Math.max(12, LEAST / zoom), Math.max(12, MOST / zoom) === 12 ? MOST / zoom : 60);
    const rounded = Math.round(next * 4) / 4;
    cy.batch(() => {
      if (Math.abs(rounded - size) > size * 0.06) {
        size = rounded;
        cy.nodes().style({ 'font-size': size, 'text-outline-width': size / 5, 'text-margin-y': size / 3, 'text-max-width': size * 10 });
        cy.edges().style({ 'font-size': Math.min(size * 0.88, 24) });
      }
      cull(cy, size);
    });
  };
  // a large drawing moves as one picture; it must not be drawn anew between two turns of the wheel
  const later = calm(() => (cy.renderer().textureOnViewport ? 320 : 60), fit);
  cy.on('zoom pan resize layoutstop add remove', later);
  cy.on('free', later);
  return () => { size = 0; fit(); };
}

function cull(cy, size) {
  const zoom = cy.zoom();
  const sight = { x1: -40, y1: -40, x2: cy.width() + 40, y2: cy.height() + 40 };
  const taken = [];
  const ranked = cy.nodes().not('.away').toArray().sort((a, b) => rank(b) - rank(a));
  let kept = 0;
  for (const node of ranked) {
    const p = node.renderedPosition();
    const inSight = p.x > sight.x1 && p.x < sight.x2 && p.y > sight.y1 && p.y < sight.y2;
    const box = inSight && boxOf(node, p, size * zoom, zoom);
    const free = inSight && kept < 160 && !taken.some((t) => meet(box, t));
    node.toggleClass('unlabelled', !free);
    if (free) {
      taken.push(box);
      kept += 1;
    }
  }
  nameEdges(cy, taken, size);
}

/** A relationship is named where its name covers no other name and no entity; the better attested first. */
function nameEdges(cy, names, size) {
  const zoom = cy.zoom();
  const edges = cy.edges().not('.away');
  if (edges.length > EDGE_LABELS || zoom <= 0.7) {
    edges.removeClass('labelled');
    return;
  }
  const taken = [...names, ...cy.nodes().not('.away').map((node) => node.renderedBoundingBox({ includeLabels: false }))];
  for (const edge of edges.toArray().sort((a, b) => b.data('documents') - a.data('documents'))) {
    const spots = spotsOf(edge, Math.min(size * 0.88, 24) * zoom);
    const free = spots.every((spot) => !taken.some((box) => meet(spot, box)));
    edge.toggleClass('labelled', free);
    if (free) taken.push(...spots);
  }
}

/** Small squares along the middle of a relationship, as long as its name. */
function spotsOf(edge, pixels) {
  const middle = edge.renderedMidpoint();
  const from = edge.source().renderedPosition();
  const to = edge.target().renderedPosition();
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const step = { x: ((to.x - from.x) / length) * pixels, y: ((to.y - from.y) / length) * pixels };
  const reach = Math.ceil((edge.data('verb').length * 0.5) / 2);
  const half = pixels * 0.55;
  return Array.from({ length: 2 * reach + 1 }, (_, i) => ({ x: middle.x + (i - reach) * step.x, y: middle.y + (i - reach) * step.y }))
    .map(({ x, y }) => ({ x1: x - half, x2: x + half, y1: y - half, y2: y + half }));
}

const meet = (a, b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

const rank = (node) => (node.hasClass('reading') || node.selected() ? 1e9 : 0) + (node.hasClass('centre') ? 1e6 : 0) + node.data('degree');

/** Where a name is drawn: under its entity, broken between words, with its outline. */
function boxOf(node, p, pixels, zoom) {
  const lines = broken(node.data('short'));
  const widest = Math.max(...lines.map((line) => line.length));
  const outline = pixels / 5;
  const half = (widest * pixels * 0.56) / 2 + outline;
  const top = p.y + (node.height() * zoom) / 2;
  return { x1: p.x - half, x2: p.x + half, y1: top, y2: top + pixels / 3 + lines.length * pixels * 1.2 + outline };
}

/** The lines of a name, as it is broken when it is drawn. */
function broken(name) {
  const lines = [''];
  for (const word of name.split(' ')) {
    const last = lines[lines.length - 1];
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= PER_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
