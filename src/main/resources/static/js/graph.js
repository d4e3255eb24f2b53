// The drawing. It is told what is to be seen and changes only what differs.
import { find } from './dom.js';
import { glide } from './glide.js';
import { graphStyle } from './graph-style.js';
import { legible } from './labels.js';
import { arrange, seat } from './layout.js';
import { recolour } from './palette.js';
import { isSymmetric, verb } from './words.js';

const LARGE = 1200; // elements; from here on drawing is plainer, and moves as one picture

let cy = null;
let refit = () => {};

export const graph = {
  get cy() {
    return cy;
  },
  /** Starts the drawing. */
  open({ picked, ground, hovered, dropped }) {
    cy = window.cytoscape({
      container: find('canvas'), style: graphStyle(), minZoom: 0.05, maxZoom: 4, boxSelectionEnabled: false,
      textureOnViewport: false, hideEdgesOnViewport: false, pixelRatio: Math.min(window.devicePixelRatio, 2),
    });
    refit = legible(cy);
    glide(cy, () => cy.elements().length > LARGE);
    cy.on('tap', 'node, edge', (event) => picked(event.target, event));
    cy.on('tap', (event) => { if (event.target === cy) ground(); });
    cy.on('cxttap taphold', 'node', (event) => picked(event.target, event, true));
    cy.on('dragfree', 'node', (event) => dropped(graph.place(event.target.id())));
    cy.on('mouseover mouseout', 'node, edge', (event) => hovered(event.type === 'mouseover' ? event.target : null));
    return cy;
  },
  /** Brings the drawing to what was gathered, of which some is to be seen, the rest keeps its place; resolves at rest, with the milliseconds of its layout if it grew. */
  async show(gathered, seen, state, { around = null } = {}) {
    const entities = [...gathered.entities.values()];
    const ties = [...gathered.ties.values()];
    const fresh = cy.elements().empty();
    const before = new Set(cy.nodes().map((n) => n.id()));
    cy.batch(() => {
      const wanted = new Set([...entities.map((e) => e.id), ...ties.map((t) => `t:${t.id}`)]);
      cy.elements().filter((element) => !wanted.has(element.id())).remove();
      cy.add(entities.filter((e) => cy.getElementById(e.id).empty()).map((e) => node(e)));
      cy.add(ties.filter((t) => cy.getElementById(`t:${t.id}`).empty()).map((t) => edge(t)));
      const large = cy.elements().length > LARGE;
      Object.assign(cy.renderer(), { textureOnViewport: large, hideLabelsOnViewport: large });
      cy.elements().toggleClass('plain', large);
      const shown = new Set([...seen.entities.map((e) => e.id), ...seen.ties.map((t) => `t:${t.id}`)]);
      cy.elements().forEach((element) => { element.toggleClass('away', !shown.has(element.id())); });
      const centres = new Set(state.centres.map((c) => c.id));
      const pins = new Map(state.pins.map((pin) => [pin.id, pin]));
      cy.nodes().forEach((n) => { n.toggleClass('centre', centres.has(n.id())).toggleClass('pinned', pins.has(n.id())); });
      seen.ties.forEach(renew);
    });
    let begun = performance.now();
    const added = cy.nodes().filter((n) => !before.has(n.id()));
    if (added.nonempty()) {
      seat(cy, added, around, fresh);
      keep(state.pins);
      begun = performance.now();
      await arrange(cy, { fresh, pins: state.pins });
    }
    const layout = performance.now() - begun;
    keep(state.pins);
    refit();
    return added.nonempty() && { layout };
  },
  /** Where an entity stands, as a pin. */
  place(id) {
    const { x, y } = cy.getElementById(id).position();
    return { id, x: Math.round(x), y: Math.round(y) };
  },
  /** Marks what is being read and what touches the pointer. */
  mark(reading) {
    cy.batch(() => {
      cy.elements().removeClass('reading').unselect();
      const read = find_(reading);
      if (read) read.addClass('reading');
    });
    refit();
  },
  near(target) {
    cy.batch(() => {
      cy.elements().removeClass('dim near');
      if (!target || cy.nodes().length > 600) return;
      const around = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes());
      cy.elements().difference(around).addClass('dim');
      around.edges().addClass('near');
    });
  },
  restyle() {
    recolour();
    cy?.style(graphStyle());
    refit();
  },
};

function find_(reading) {
  if (!reading) return null;
  if (reading.kind === 'entity') return cy.getElementById(reading.id);
  if (reading.kind !== 'tie') return null;
  return cy.edges().filter((e) => e.data('relation') === reading.relation
    && ((e.data('source') === reading.from && e.data('target') === reading.to)
      || (isSymmetric(reading.relation) && e.data('source') === reading.to && e.data('target') === reading.from)));
}

function node(entity) {
  const short = entity.name.length > 46 ? `${entity.name.slice(0, 45)}…` : entity.name;
  return { group: 'nodes', data: { ...entity, short } };
}

const MANNERS = ['denied', 'disputed', 'ended', 'planned'];

const manners = (tie) => [tie.denied && 'denied', !tie.denied && tie.denials > 0 && 'disputed', tie.status === 'ENDED' && 'ended', tie.status === 'PLANNED' && 'planned'].filter(Boolean);

/** Puts pinned entities where they were pinned. */
function keep(pins) {
  for (const { id, x, y } of pins) {
    const { x: isX, y: isY } = cy.getElementById(id).nonempty() ? cy.getElementById(id).position() : { x, y };
    if (Math.hypot(isX - x, isY - y) >= 1) cy.getElementById(id).position({ x, y });
  }
}

/** A relationship looked different at another time. */
function renew(tie) {
  const drawn = cy.getElementById(`t:${tie.id}`);
  const { certainty, denied, denials } = drawn.data();
  if (certainty === tie.certainty && denied === tie.denied && denials === tie.denials) return;
  drawn.data({ certainty: tie.certainty, denied: tie.denied, denials: tie.denials, verb: verb(tie.relation, tie.denied) });
  drawn.removeClass(MANNERS.join(' ')).addClass(manners(tie).join(' '));
}

function edge(tie) {
  return {
    group: 'edges', classes: manners(tie),
    data: { ...tie, tie: tie.id, id: `t:${tie.id}`, source: tie.from, target: tie.to, symmetric: isSymmetric(tie.relation), verb: verb(tie.relation, tie.denied) },
  };
}
