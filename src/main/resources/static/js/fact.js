// One fact as it is read: the sentence in its paragraph, who said it, when, how sure.
import { h } from './dom.js';
import { view } from './state.js';
import { CERTAINTY, date, many, percent, STATUS, verb } from './words.js';

export const readEntity = (id) => view.change({ reading: { kind: 'entity', id } });
export const readDocument = (id) => view.change({ reading: { kind: 'document', id } });
export const readTie = (fact) => view.change({ reading: { kind: 'tie', from: fact.subject.id, relation: fact.relation, to: fact.object.id } });

export const link = (text, action, attributes = {}) => h('button', { type: 'button', ...attributes, onclick: action }, text);

/** The ends and the verb between them, as a headline. */
export const ends = (subject, relation, object, denied) => h('p', { class: 'ends' },
  link(subject.name, () => readEntity(subject.id)), ' ', h('span', { class: 'verb' }, verb(relation, denied)), ' ', link(object.name, () => readEntity(object.id)));

function span(fact) {
  if (!fact.validFrom && !fact.validTo) return null;
  const from = fact.validFrom && date(fact.validFrom);
  const words = fact.validTo ? `${from ? `${from} ` : ''}until ${date(fact.validTo)}` : `since ${from}`;
  return h('span', { class: 'tag', title: fact.validBasis === 'PUBLISHED' ? 'Taken from the date of publication' : 'The text says so' },
    fact.validBasis === 'PUBLISHED' ? `as of ${from}` : words);
}

export const tags = (fact) => h('div', { class: 'tags' },
  fact.polarity === 'NEGATIVE' && h('span', { class: 'tag NEGATIVE' }, 'denied'),
  h('span', { class: `tag ${fact.certainty}` }, CERTAINTY[fact.certainty]),
  fact.status !== 'ACTIVE' && h('span', { class: 'tag' }, STATUS[fact.status]),
  span(fact),
  fact.confidence !== null && h('span', { class: 'tag', title: `Read by ${fact.extractor}` }, `read with ${percent(Math.round(fact.confidence * 100)).slice(1)} confidence`));

export function factCard(fact) {
  const { passage, document: source } = fact;
  return h('article', { class: 'fact' },
    h('blockquote', { class: 'passage' }, passage.before, h('mark', {}, passage.quote), passage.after),
    fact.reason && h('p', { class: 'why' }, h('span', { class: 'quiet' }, 'Reason given: '), fact.reason),
    fact.attributedTo && h('p', { class: 'source' }, 'According to ', link(fact.attributedTo.name, () => readEntity(fact.attributedTo.id))),
    h('p', { class: 'source' },
      link(source.title ?? source.id, () => readDocument(source.id), { title: 'What else this document states' }),
      ' · ', [source.publisher, date(source.publishedOn)].filter(Boolean).join(', '),
      /^https?:/.test(source.url ?? '') && [' ', h('a', { href: source.url, rel: 'noopener noreferrer', target: '_blank' }, 'original')]),
    tags(fact));
}

/** "3 sentences in 2 documents, 1 denies it". */
export function summary(facts) {
  const documents = new Set(facts.map((f) => f.document.id)).size;
  const denials = facts.filter((f) => f.polarity === 'NEGATIVE').length;
  const words = `${many(facts.length, 'sentence')} in ${many(documents, 'document')}`;
  if (!denials) return `${words}.`;
  return denials === facts.length ? `${words}, all denying it.` : `${words}; ${denials} of them ${denials === 1 ? 'denies' : 'deny'} it.`;
}
