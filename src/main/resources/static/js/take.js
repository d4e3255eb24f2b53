// Taking the view away: pictures, data, Cypher.
import { h } from './dom.js';
import { graph } from './graph.js';
import { notice } from './notice.js';
import { colour } from './palette.js';
import { sheet } from './sheet.js';
import { asSvg } from './svg.js';
import * as formats from './formats.js';

function save(content, type, name) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const anchor = h('a', { href: url, download: name });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

const KINDS = [
  ['Picture', 'PNG, twice the size of the screen', async () => save(await graph.cy.png({ output: 'blob-promise', scale: 2, full: true, bg: colour('--paper') }), 'image/png', 'relata.png')],
  ['Drawing', 'SVG, for print and for editing', () => save(asSvg(graph.cy), 'image/svg+xml', 'relata.svg')],
  ['GraphML', 'opens in Gephi and yEd', (shown) => save(formats.graphml(shown), 'application/graphml+xml', 'relata.graphml')],
  ['JSON', 'entities and relationships', (shown) => save(JSON.stringify(shown, null, 1), 'application/json', 'relata.json')],
  ['CSV', 'one relationship a line', (shown) => save(formats.csv(shown), 'text/csv', 'relata.csv')],
];

export function openTake(shown) {
  const query = formats.cypher(shown);
  const close = sheet('Take this view away',
    h('div', { class: 'takes' }, KINDS.map(([name, words, run]) => h('button', { type: 'button', onclick: async () => { await run(shown); close(); } }, h('b', {}, name), h('span', {}, words)))),
    h('h3', {}, 'Cypher, for Neo4j Browser'),
    h('pre', { class: 'cypher', tabindex: 0 }, query),
    h('p', { class: 'more' }, h('button', { class: 'button', type: 'button', onclick: async () => { await navigator.clipboard.writeText(query); notice('The query is on the clipboard.'); } }, 'Copy the query')));
}
