// What disagrees, and which names may be one.
import { api, mayJudge } from './api.js';
import { h } from './dom.js';
import { ends, factCard } from './fact.js';
import { judged } from './judged.js';
import { sheet } from './sheet.js';
import { review } from './review.js';

export async function openDoubt() {
  const place = h('div', { 'aria-live': 'polite' }, h('p', { class: 'waiting' }, 'Looking for disagreement …'));
  const names = h('div', {});
  const done = h('div', { 'aria-live': 'polite' });
  const close = sheet('In doubt', h('h3', {}, 'Reports that disagree'), place, h('h3', {}, 'Names that may be one'), names,
    mayJudge() && h('h3', {}, 'What was judged'), mayJudge() && done);
  review(names, () => mayJudge() && judged(done));
  if (mayJudge()) judged(done);
  try {
    const pairs = await api.contradictions();
    place.replaceChildren(...(pairs.length ? pairs.map((pair) => disagreement(pair, close)) : [h('p', { class: 'summary' }, 'No two reports disagree.')]));
  } catch (failure) {
    place.replaceChildren(h('p', { class: 'summary' }, failure.message));
  }
}

const disagreement = ({ one, other }, close) => {
  const head = ends(one.subject, one.relation, one.object, false);
  const box = h('div', { class: 'split' }, head, h('div', { class: 'pair' }, factCard(one), factCard(other)));
  box.addEventListener('click', (event) => { if (event.target.tagName === 'BUTTON') close(); });
  return box;
};
