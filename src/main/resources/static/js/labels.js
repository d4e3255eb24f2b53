// Keeps names readable at every zoom: their size on the screen stays within bounds, and where names
// would cover each other the better connected entity keeps its own.
import { calm } from './dom.js';

const LEAST = 10.5; // pixels on the screen
const MOST = 17;
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
  const later = calm(60, fit);
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
    const free = inSight && kept < 160 && !taken.some((t) => box.x1 < t.x2 && t.x1 < box.x2 && box.y1 < t.y2 && t.y1 < box.y2);
    node.toggleClass('unlabelled', !free);
    if (free) {
      taken.push(box);
      kept += 1;
    }
  }
  const few = cy.edges().not('.away').length <= EDGE_LABELS && zoom > 0.7;
  cy.edges().toggleClass('labelled', few);
}

const rank = (node) => (node.hasClass('reading') || node.selected() ? 1e9 : 0) + (node.hasClass('centre') ? 1e6 : 0) + node.data('degree');

function boxOf(node, p, pixels, zoom) {
  const letters = node.data('short').length;
  const perLine = 18;
  const lines = Math.ceil(letters / perLine);
  const half = (Math.min(letters, perLine) * pixels * 0.56) / 2;
  const top = p.y + (node.height() * zoom) / 2;
  return { x1: p.x - half, x2: p.x + half, y1: top, y2: top + lines * pixels * 1.2 };
}
