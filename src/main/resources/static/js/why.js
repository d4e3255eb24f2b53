// Why two names are, or are not, one: which rules fired, what a person said, what would change it.
import { api } from './api.js';
import { h } from './dom.js';
import { sheet } from './sheet.js';

const SAID = { SAME: 'the same', DIFFERENT: 'different', UNSURE: 'unsure' };

const bare = (key) => key.split('|')[0];

const quoted = (text) => `“${text}”`;

const weight = (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`;

const reason = ({ weight: value, detail }) => h('li', {},
  h('span', { class: value > 0 ? 'for' : value < 0 ? 'against' : 'quiet' }, weight(value)), h('span', {}, detail));

const link = (judgement) => h('li', {}, `${quoted(bare(judgement.one))} and ${quoted(bare(judgement.other))}, `,
  judgement.by === 'rule' ? `by rules: ${judgement.reasons.map(({ detail }) => detail).join('; ')}` : `by ${judgement.by}`);

const rulesSee = (rules) => [
  h('h3', {}, `The rules say ${SAID[rules.verdict]}, ${rules.score.toFixed(2)} of 1`),
  rules.reasons.length ? h('ul', { class: 'whys' }, rules.reasons.map(reason)) : h('p', { class: 'quiet' }, 'No rule has anything to say about these two.'),
];

/** What there is to say about two names, each with its key, as elements. */
async function explanation(one, other) {
  const { together, rules, person, chain, changes } = await api.explain(one.key, other.key);
  return [
    h('p', { class: 'says' }, `${quoted(one.name)} and ${quoted(other.name)} are ${together ? 'one entity' : 'two entities'} here.`),
    person && h('p', { class: 'quiet' }, `Judged ${SAID[person.verdict]} by ${person.by}.`),
    rulesSee(rules),
    chain.length > 1 && [h('h3', {}, 'How one leads to the other'), h('ol', { class: 'chain' }, chain.map(link))],
    changes.length > 0 && [h('h3', {}, 'What would change it'), h('ul', { class: 'chain' }, changes.map((words) => h('li', {}, words)))],
  ].flat(2).filter(Boolean);
}

/** Fills a place with the explanation. */
export async function explainIn(place, one, other) {
  place.replaceChildren(h('p', { class: 'quiet' }, 'Looking for the reasons …'));
  try {
    place.replaceChildren(...(await explanation(one, other)));
  } catch (failure) {
    place.replaceChildren(h('p', { class: 'quiet' }, failure.message));
    if (failure.status === undefined) console.error(failure);
  }
}

export function openWhy(one, other) {
  const place = h('div', { class: 'why-names', 'aria-live': 'polite' });
  sheet('Why this name?', place);
  return explainIn(place, one, other);
}
