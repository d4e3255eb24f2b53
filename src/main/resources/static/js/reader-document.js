// A document as it was read, with every sentence that became a fact.
import { h } from './dom.js';
import { readTie } from './fact.js';
import { date, many, verb } from './words.js';

export async function documentPage({ id }, api) {
  const source = await api.document(id);
  return [
    h('div', { class: 'page-head' },
      h('p', { class: 'kind' }, [source.publisher, date(source.publishedOn)].filter(Boolean).join(', ') || 'Document'),
      h('h2', {}, source.title ?? source.id),
      h('p', { class: 'summary' }, source.retractedAt ? 'This document was taken back; its facts no longer count.' : `It states ${many(source.facts.length, 'fact')}. `,
        /^https?:/.test(source.url ?? '') && h('a', { href: source.url, rel: 'noopener noreferrer', target: '_blank' }, 'Original'))),
    source.facts.length > 0 && [h('h3', {}, 'States'), h('div', { class: 'ties' }, source.facts.map(statement))],
    source.text ? [h('h3', {}, 'Text'), h('div', { class: 'text' }, marked(source))] : h('p', { class: 'summary' }, 'Its text is not kept here.'),
  ];
}

const statement = (fact) => h('button', { class: 'tie', type: 'button', onclick: () => readTie(fact) },
  h('span', {}, `${fact.subject.name} `, h('b', {}, verb(fact.relation, fact.polarity === 'NEGATIVE')), ` ${fact.object.name}`));

/** The text, with the quotes marked; quotes that overlap are marked once. */
function marked({ text, facts }) {
  const parts = [];
  let at = 0;
  for (const fact of facts) {
    if (fact.start < at) continue;
    parts.push(text.slice(at, fact.start), h('mark', { tabindex: 0, role: 'button', onclick: () => readTie(fact), onkeydown: (e) => { if (e.key === 'Enter') readTie(fact); } }, text.slice(fact.start, fact.end)));
    at = fact.end;
  }
  return [...parts, text.slice(at)];
}
