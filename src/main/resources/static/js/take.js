// Taking the view away: pictures, data, Cypher.
import { api, call } from './api.js';
import { cypher } from './cypher.js';
import { h } from './dom.js';
import { graph } from './graph.js';
import { handOver } from './hand-over.js';
import { notice, tellTrouble } from './notice.js';
import { colour } from './palette.js';
import { sheet } from './sheet.js';
import { asSvg } from './svg.js';

const KINDS = [
  ['Picture', 'PNG, twice the size of the screen', async () => handOver(await graph.cy.png({ output: 'blob-promise', scale: 2, full: true, bg: colour('--paper') }), 'image/png', 'relata.png')],
  ['Drawing', 'SVG, for print and for editing', () => handOver(asSvg(graph.cy), 'image/svg+xml', 'relata.svg')],
];

async function write(format, { entities, ties }) {
  const body = JSON.stringify({ format: format.name, entities: entities.map((e) => e.id), relationships: ties.map((t) => t.id) });
  const answer = await call('/api/export', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  handOver(await answer.blob(), format.mediaType, `relata.${format.extension}`);
}

export async function openTake(shown) {
  const query = cypher(shown);
  const card = (name, words, run) => h('button', { type: 'button', onclick: async () => {
    try {
      await run();
      close();
    } catch (failure) {
      tellTrouble(failure);
    }
  } }, h('b', {}, name), h('span', {}, words));
  const formats = await api.formats().catch(() => []);
  const close = sheet('Take this view away',
    h('div', { class: 'takes' },
      KINDS.map(([name, words, run]) => card(name, words, run)),
      formats.map((format) => card(format.name, format.description, () => write(format, shown)))),
    h('h3', {}, 'Cypher, for Neo4j Browser'),
    h('pre', { class: 'cypher', tabindex: 0 }, query),
    h('p', { class: 'more' }, h('button', { class: 'button', type: 'button', onclick: async () => { await navigator.clipboard.writeText(query); notice('The query is on the clipboard.'); } }, 'Copy the query')));
}
