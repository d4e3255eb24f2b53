// What is shown before anything was asked.
import { api } from './api.js';
import { find, h } from './dom.js';
import { tellTrouble } from './notice.js';
import { glyph } from './palette.js';
import { view } from './state.js';
import { date, many, STATUS, verb } from './words.js';

export async function showStart() {
  const place = find('start');
  try {
    const start = await api.start();
    place.replaceChildren(h('div', { class: 'start-inner' }, start.facts ? full(start) : empty(start)));
  } catch (failure) {
    place.replaceChildren(h('div', { class: 'start-inner' }, lost(failure)));
    tellTrouble(failure, showStart);
  }
}

function full(start) {
  return [
    h('h1', {}, 'Who works with whom, and the sentence that says so'),
    h('p', { class: 'counts' }, `${many(start.facts, 'fact')} about ${many(start.entities, 'entity', 'entities')}, read in ${many(start.documents, 'document')}.`),
    h('div', { class: 'start-columns' },
      h('section', {}, h('h2', {}, 'Reported last'), onePerSentence(start.latest).slice(0, 6).map(report)),
      h('section', {}, h('h2', {}, 'Most reported'), start.bestKnown.map((one) => known(one, start.bestKnown[0].facts)))),
  ];
}

const onePerSentence = (facts) => [...new Map(facts.map((fact) => [fact.passage.quote, fact])).values()];

const openTie = (fact) => view.open({
  centres: [{ id: fact.subject.id, pages: 1 }],
  reading: { kind: 'tie', from: fact.subject.id, relation: fact.relation, to: fact.object.id },
});

const report = (fact) => h('button', { class: 'report', type: 'button', onclick: () => openTie(fact) },
  h('blockquote', {}, fact.passage.quote),
  h('span', { class: 'quiet' }, h('span', {}, `${fact.subject.name} ${verb(fact.relation, fact.polarity === 'NEGATIVE')} ${fact.object.name}${fact.status === 'ACTIVE' ? '' : ` (${STATUS[fact.status]})`}`), h('span', {}, [fact.document.publisher, date(fact.document.publishedOn)].filter(Boolean).join(', '))));

const known = (one, most) => h('button', { class: 'known', type: 'button', onclick: () => view.open({ centres: [{ id: one.id, pages: 1 }], reading: { kind: 'entity', id: one.id } }) },
  glyph(one.type), h('span', { class: 'name' }, one.name), h('span', { class: 'quiet' }, many(one.facts, 'fact')),
  h('meter', { min: 0, max: most, value: one.facts, 'aria-hidden': 'true' }));

const empty = (start) => h('div', { class: 'empty' },
  h('h1', {}, 'Nothing has been read yet'),
  h('p', {}, start.documents ? `${many(start.documents, 'document')} came in, but no relationship was found in them.` : 'The graph is empty. Give Relata something to read:'),
  h('p', {}, h('code', {}, 'java -jar relata.jar build articles/')),
  h('p', {}, 'or drop a text, HTML or PDF file on this page.'));

const lost = (failure) => h('div', { class: 'empty' },
  h('h1', {}, 'The graph cannot be reached'),
  h('p', {}, failure.message),
  h('p', {}, h('button', { class: 'button main', type: 'button', onclick: showStart }, 'Try again')));
