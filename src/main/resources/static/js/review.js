// Unsure pairs of names, judged with one key each; the last judgement can be taken back.
import { api, call } from './api.js';
import { h } from './dom.js';
import { forget } from './model.js';
import { notice, tellTrouble } from './notice.js';
import { type } from './words.js';

const KEYS = { s: 'SAME', d: 'DIFFERENT', u: 'UNSURE' };
const WORDS = { SAME: 'the same', DIFFERENT: 'different', UNSURE: 'still unsure' };

export async function review(place) {
  let pairs = [];
  try {
    pairs = await api.unsure();
  } catch (failure) {
    place.replaceChildren(h('p', { class: 'summary' }, failure.message));
    return;
  }
  const show = () => place.replaceChildren(pairs.length ? card(pairs[0], pairs.length, judge) : h('p', { class: 'summary' }, 'No pair of names waits for a judgement.'));
  const judge = async (verdict) => {
    const pair = pairs.shift();
    show();
    place.querySelector('.names-card')?.focus();
    try {
      const answer = await call('/api/judgements', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ one: pair.one.key, other: pair.other.key, verdict }) });
      const { id } = await answer.json();
      forget();
      notice(`“${pair.one.name}” and “${pair.other.name}” are ${WORDS[verdict]}.`, { label: 'Undo', run: () => takeBack(id, pair) });
    } catch (failure) {
      pairs.unshift(pair);
      show();
      tellTrouble(failure);
    }
  };
  const takeBack = async (id, pair) => {
    try {
      await call(`/api/judgements/${encodeURIComponent(id)}`, { method: 'DELETE' });
      forget();
      pairs.unshift(pair);
      show();
    } catch (failure) {
      tellTrouble(failure);
    }
  };
  show();
}

function card(pair, left, judge) {
  const box = h('div', { class: 'names-card split', tabindex: 0, role: 'group', 'aria-label': `Are ${pair.one.name} and ${pair.other.name} the same?`, onkeydown: (event) => {
    const verdict = KEYS[event.key];
    if (!verdict) return;
    event.preventDefault();
    event.stopPropagation();
    judge(verdict);
  } },
    h('p', { class: 'names-pair' }, `${pair.one.name} `, h('span', { class: 'quiet' }, 'and'), ` ${pair.other.name}`),
    h('p', { class: 'quiet' }, `${type(pair.one.root)}; ${left} to judge`),
    pair.reasons.length > 0 && h('p', { class: 'reasons' }, pair.reasons.join('; ')),
    h('div', { class: 'actions' }, Object.entries(KEYS).map(([key, verdict]) => h('button', { class: 'button', type: 'button', onclick: () => judge(verdict) }, { SAME: 'Same', DIFFERENT: 'Different', UNSURE: 'Unsure' }[verdict], ' ', h('kbd', {}, key.toUpperCase())))));
  return box;
}
