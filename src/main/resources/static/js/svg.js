// The graph as an SVG drawing, as it stands on the screen.
import { colour } from './palette.js';

const xml = (text) => String(text).replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`);
const n = (value) => Math.round(value * 10) / 10;
const MARGIN = 30;

const POINTS = {
  hexagon: [[-1, 0], [-0.5, -0.87], [0.5, -0.87], [1, 0], [0.5, 0.87], [-0.5, 0.87]],
  pentagon: [[0, -1], [0.95, -0.31], [0.59, 0.81], [-0.59, 0.81], [-0.95, -0.31]],
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  triangle: [[0, -1], [1, 1], [-1, 1]],
  tag: [[-1, -1], [0.5, -1], [1, 0], [0.5, 1], [-1, 1]],
};

function body(node) {
  const { x, y } = node.position();
  const r = node.width() / 2;
  const fill = node.style('background-color');
  const shape = node.style('shape');
  if (POINTS[shape]) return `<polygon points="${POINTS[shape].map(([a, b]) => `${n(x + a * r)},${n(y + b * r)}`).join(' ')}" fill="${fill}"/>`;
  if (shape.endsWith('rectangle')) return `<rect x="${n(x - r)}" y="${n(y - r)}" width="${n(2 * r)}" height="${n(2 * r)}" rx="${shape.startsWith('round') ? 5 : 0}" fill="${fill}"/>`;
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`;
}

function caption(node, ink, paper) {
  const { x, y } = node.position();
  return `<text x="${n(x)}" y="${n(y + node.height() / 2 + 15)}" text-anchor="middle" font-size="12" fill="${ink}" stroke="${paper}" stroke-width="3" paint-order="stroke">${xml(node.data('short'))}</text>`;
}

function line(edge) {
  const from = edge.sourceEndpoint();
  const to = edge.targetEndpoint();
  const bend = edge.controlPoints()?.[0];
  const path = bend ? `M${n(from.x)},${n(from.y)} Q${n(bend.x)},${n(bend.y)} ${n(to.x)},${n(to.y)}` : `M${n(from.x)},${n(from.y)} L${n(to.x)},${n(to.y)}`;
  const dash = edge.style('line-style') === 'dashed' ? ` stroke-dasharray="${edge.style('line-dash-pattern')}"` : '';
  const arrow = edge.style('target-arrow-shape') === 'none' ? '' : head(bend ?? from, to, edge.style('line-color'));
  return `<g opacity="${edge.style('opacity')}"><path d="${path}" fill="none" stroke="${edge.style('line-color')}" stroke-width="${n(edge.width())}"${dash}/>${arrow}<title>${xml(edge.data('verb'))}: ${xml(edge.data('quote') ?? '')}</title></g>`;
}

function head(from, to, fill) {
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return `<polygon points="0,0 -8,-4 -8,4" transform="translate(${n(to.x)} ${n(to.y)}) rotate(${n(angle)})" fill="${fill}"/>`;
}

export function asSvg(cy) {
  const box = cy.elements().not('.away').boundingBox();
  const [ink, paper] = [colour('--ink'), colour('--paper')];
  const view = [box.x1 - MARGIN, box.y1 - MARGIN, box.w + 2 * MARGIN, box.h + 2 * MARGIN].map(n);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}" font-family="Inter, system-ui, sans-serif">
<rect x="${view[0]}" y="${view[1]}" width="${view[2]}" height="${view[3]}" fill="${paper}"/>
${cy.edges().not('.away').map(line).join('\n')}
${cy.nodes().not('.away').map(body).join('\n')}
${cy.nodes().not('.away').map((node) => caption(node, ink, paper)).join('\n')}
</svg>
`;
}
