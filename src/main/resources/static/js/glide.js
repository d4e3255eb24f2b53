// While the wheel turns over a large drawing, the picture that is there is stretched by the browser; it is drawn anew
// when the wheel rests. Drawing it for each turn would be too slow without a graphics card.
const REST = 180; // milliseconds
const SPEED = 500; // of the wheel's way for a factor of ten
const MOST = 25; // of one turn of the wheel

/** Takes the wheel from the drawing while it is large. */
export function glide(cy, isLarge) {
  const ground = cy.container();
  let aim = null; // the zoom and pan to be drawn at rest
  let timer = 0;
  const sheet = () => ground.firstElementChild;

  const stretch = () => {
    const drawn = { zoom: cy.zoom(), pan: cy.pan() };
    const scale = aim.zoom / drawn.zoom;
    sheet().style.transform = `translate(${aim.pan.x - drawn.pan.x * scale}px, ${aim.pan.y - drawn.pan.y * scale}px) scale(${scale})`;
  };
  const settle = () => {
    clearTimeout(timer);
    if (!aim) return;
    const { zoom, pan } = aim;
    aim = null;
    cy.one('render', () => { sheet().style.transform = ''; });
    cy.viewport({ zoom, pan });
  };
  const turned = (event) => {
    if (!isLarge() || event.deltaY === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const box = ground.getBoundingClientRect();
    const at = { x: event.clientX - box.x, y: event.clientY - box.y };
    const from = aim ?? { zoom: cy.zoom(), pan: { ...cy.pan() } };
    const way = Math.sign(event.deltaY) * Math.min(Math.abs(event.deltaY), MOST);
    const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), from.zoom * 10 ** (-way / SPEED)));
    const scale = zoom / from.zoom;
    aim = { zoom, pan: { x: at.x - (at.x - from.pan.x) * scale, y: at.y - (at.y - from.pan.y) * scale } };
    stretch();
    clearTimeout(timer);
    timer = setTimeout(settle, REST);
  };
  // before the drawing's own listeners, which are on its container
  ground.parentElement.addEventListener('wheel', (event) => { if (ground.contains(event.target)) turned(event); }, { capture: true, passive: false });
  ground.parentElement.addEventListener('pointerdown', settle, { capture: true });
}
