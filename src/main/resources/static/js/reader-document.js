// A document as it was read, with every sentence that became a fact.
import { call, mayAdd } from './api.js';
import { h, pressable } from './dom.js';
import { readTie } from './fact.js';
import { forget } from './model.js';
import { notice, tellTrouble } from './notice.js';
import { view } from './state.js';
import { date, many, verb } from './words.js';

export async function documentPage({ id }, api) {
  const source = await api.document(id);
  return [
    h('div', { class: 'page-head' },
      h('p', { class: 'kind' }, [source.publisher, date(source.publishedOn)].filter(Boolean).join(', ') || 'Document'),
      h('h2', {}, source.title ?? source.id),
      h('p', { class: 'summary' }, source.retractedAt ? 'This document was taken back; its facts no longer count.' : `It states ${many(source.facts.length, 'fact')}. `,
        /^https?:/.test(source.url ?? '') && h('a', { href: source.url, rel: 'noopener noreferrer', target: '_blank' }, 'Original'))),
    !source.retractedAt && mayAdd() && h('div', { class: 'actions' }, retraction(source)),
    source.facts.length > 0 && [h('h3', {}, 'States'), h('div', { class: 'ties' }, source.facts.map(statement))],
    source.text ? [h('h3', {}, 'Text'), h('div', { class: 'text' }, marked(source))] : h('p', { class: 'summary' }, 'Its text is not kept here.'),
  ];
}

/** Taking back is asked for twice: the second click within a few seconds does it. */
function retraction({ id, title }) {
  let sure = false;
  const button = h('button', { class: 'button', type: 'button', onclick: async () => {
    if (!sure) {
      sure = true;
      button.textContent = 'Really take it back?';
      setTimeout(() => { sure = false; button.textContent = 'Take back'; }, 5000);
      return;
    }
    try {
      await call(`/api/document?id=${encodeURIComponent(id)}`, { method: 'DELETE' });
      forget();
      notice(`“${title ?? id}” was taken back. What others support stays.`);
      view.change({ reading: null });
    } catch (failure) {
      tellTrouble(failure);
    }
  } }, 'Take back');
  return button;
}

const statement = (fact) => h('button', { class: 'tie', type: 'button', onclick: () => readTie(fact) },
  h('span', {}, `${fact.subject.name} `, h('b', {}, verb(fact.relation, fact.polarity === 'NEGATIVE')), ` ${fact.object.name}`));

/** The text, with the quotes marked; quotes that overlap are marked once. */
function marked({ text, facts }) {
  const parts = [];
  let at = 0;
  for (const fact of facts) {
    if (fact.start < at) continue;
    parts.push(text.slice(at, fact.start), h('mark', pressable(() => readTie(fact)), text.slice(fact.start, fact.end)));
    at = fact.end;
  }
  return [...parts, text.slice(at)];
}
