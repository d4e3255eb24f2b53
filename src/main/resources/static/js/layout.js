// Where things stand: a force layout that starts from a calm spiral, so that the same view looks the same again.

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** First seats: around the entity that was expanded, the best connected innermost. */
export function seat(cy, added, around, fresh) {
  const centre = around && !fresh ? cy.getElementById(around) : null;
  const origin = centre?.nonempty() ? { ...centre.position() } : { x: 0, y: 0 };
  const offset = centre?.nonempty() ? 90 : 0;
  added.toArray()
    .sort((a, b) => b.hasClass('centre') - a.hasClass('centre') || b.degree() - a.degree() || (a.id() < b.id() ? -1 : 1))
    .forEach((node, i) => {
      const reach = offset + 62 * Math.sqrt(i);
      node.position({ x: origin.x + reach * Math.cos(i * GOLDEN), y: origin.y + reach * Math.sin(i * GOLDEN) });
    });
}

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Of relationships between the same two only one pulls: around a hub there may be ten times as many as pairs. */
function oneEach(edges) {
  const pairs = new Set();
  return edges.filter((edge) => {
    const pair = [edge.data('source'), edge.data('target')].sort().join(' ');
    return !pairs.has(pair) && pairs.add(pair);
  });
}

/** Lets the forces work; pinned entities keep their places. */
export function arrange(cy, { fresh = false, pins = [], randomize = false } = {}) {
  const n = cy.nodes().length;
  const large = n > 400;
  const options = {
    name: 'fcose', quality: large && (fresh || randomize) ? 'draft' : 'default', randomize: randomize || (large && fresh),
    animate: !large && !still() && !fresh, animationDuration: 450, animationEasing: 'ease-out',
    fit: false, nodeDimensionsIncludeLabels: !large, uniformNodeDimensions: large, packComponents: false,
    nodeSeparation: large ? 320 : 110, idealEdgeLength: () => (n > 60 ? 100 : 140), nodeRepulsion: () => 26000, gravity: 0.22, numIter: large ? 400 : 2500,
    tilingPaddingVertical: 30, tilingPaddingHorizontal: 30,
    fixedNodeConstraint: pins.filter((pin) => cy.getElementById(pin.id).nonempty()).map(({ id, x, y }) => ({ nodeId: id, position: { x, y } })),
  };
  if (!options.fixedNodeConstraint.length) delete options.fixedNodeConstraint;
  return new Promise((done) => {
    const layout = cy.nodes().union(oneEach(cy.edges())).layout(options);
    layout.one('layoutstop', done);
    layout.run();
  });
}

/** Arranges a small graph nobody sees, so that the first one that is seen does not wait for the browser to compile the layout. */
export function rehearse() {
  const ids = Array.from({ length: 30 }, (_, i) => `r${i}`);
  const unseen = window.cytoscape({
    headless: true, styleEnabled: true,
    elements: [...ids.map((id) => ({ data: { id } })), ...ids.slice(1).map((id, i) => ({ data: { id: `${id}-`, source: ids[i % 4], target: id } }))],
  });
  const layout = unseen.layout({ name: 'fcose', animate: false, randomize: false, fit: false, numIter: 300 });
  layout.one('layoutstop', () => unseen.destroy());
  layout.run();
}
