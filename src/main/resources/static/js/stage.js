// The small buttons over the graph, and fitting it into what is free of the legend and the clock.
import { find, h, icon } from './dom.js';
import { graph } from './graph.js';
import { ICONS } from './icons.js';
import { arrange } from './layout.js';
import { view } from './state.js';

const GAP = 46;

/** Fits the graph into the part of the stage that nothing covers. */
export function frame(elements = graph.cy.elements().not('.away'), animate = true) {
  const cy = graph.cy.resize(); // the reader may just have opened beside it
  if (elements.empty()) return;
  const narrow = window.innerWidth <= 720;
  const legend = !narrow && find('legend').querySelector('details[open]') ? find('legend').offsetWidth : 0;
  const gap = narrow ? 22 : GAP;
  const top = narrow ? 58 : gap;
  const clock = find('clock').hidden ? 0 : find('clock').offsetHeight;
  const box = elements.boundingBox({ includeLabels: true });
  const wide = Math.max(80, cy.width() - legend - 2 * gap - (narrow ? 0 : 20));
  const tall = Math.max(80, cy.height() - clock - top - gap);
  const zoom = Math.min(1.3, wide / box.w, tall / box.h);
  const pan = {
    x: legend + gap + wide / 2 - zoom * (box.x1 + box.w / 2),
    y: top + tall / 2 - zoom * (box.y1 + box.h / 2),
  };
  if (animate && !window.matchMedia('(prefers-reduced-motion: reduce)').matches) cy.animate({ zoom, pan, duration: 260, easing: 'ease-out' });
  else cy.viewport({ zoom, pan });
}

export function zoom(factor) {
  const cy = graph.cy;
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

export async function rearrange() {
  await arrange(graph.cy, { pins: view.now.pins, randomize: true });
  frame();
}

export const undo = () => view.undo();

export const redo = () => history.forward();

/** Draws the toolbar; the list is the graph for those who do not see it. */
export function stageTools({ list, time }) {
  const button = (name, words, key, run) => h('button', { type: 'button', title: `${words} (${key})`, 'aria-label': words, 'aria-keyshortcuts': key, 'data-tool': name, onclick: run }, icon(ICONS[name]));
  find('stage-tools').replaceChildren(
    button('closer', 'Closer', '+', () => zoom(1.3)),
    button('farther', 'Farther', '-', () => zoom(1 / 1.3)),
    button('fit', 'Show all', '0', () => frame()),
    button('arrange', 'Arrange anew', 'A', rearrange),
    button('undo', 'Undo', 'Z', undo),
    button('time', 'Time', 'T', time),
    button('list', 'As a list', 'L', list));
}
