// Unsure pairs of names, judged with one key each; the last judgement can be taken back.
import { api, call } from './api.js';
import { h } from './dom.js';
import { forget } from './model.js';
import { notice, tellTrouble } from './notice.js';
import { explainIn } from './why.js';
import { type } from './words.js';

const KEYS = { s: 'SAME', d: 'DIFFERENT', u: 'UNSURE' };
const WORDS = { SAME: 'the same', DIFFERENT: 'different', UNSURE: 'still unsure' };

export async function review(place, changed) {
  let pairs = [];
  let last = null;
  try {
    pairs = await api.unsure();
  } catch (failure) {
    place.replaceChildren(h('p', { class: 'summary' }, failure.message));
    return;
  }
  const show = () => place.replaceChildren(pairs.length ? card(pairs[0], pairs.length, judge) : h('p', { class: 'summary', tabindex: -1 }, 'No pair of names waits for a judgement.'));
  const next = () => {
    show();
    place.firstElementChild.focus();
  };
  const judge = async (verdict) => {
    const pair = pairs.shift();
    next();
    try {
      const answer = await call('/api/judgements', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ one: pair.one.key, other: pair.other.key, verdict }) });
      last = { id: (await answer.json()).id, pair };
      forget();
      changed();
      notice(`“${pair.one.name}” and “${pair.other.name}” are ${WORDS[verdict]}.`, { label: 'Undo (Z)', run: takeBack });
    } catch (failure) {
      pairs.unshift(pair);
      next();
      tellTrouble(failure);
    }
  };
  const takeBack = async () => {
    if (!last) return;
    const { id, pair } = last;
    last = null;
    try {
      await call(`/api/judgements/${encodeURIComponent(id)}`, { method: 'DELETE' });
      forget();
      changed();
      pairs.unshift(pair);
      next();
      notice(`“${pair.one.name}” and “${pair.other.name}” wait for a judgement again.`);
    } catch (failure) {
      tellTrouble(failure);
    }
  };
  place.addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'z') takeBack();
    else if (pairs.length && KEYS[key]) judge(KEYS[key]);
    else if (pairs.length && key === 'w') place.querySelector('[aria-expanded]').click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  show();
}

const choice = (words, key, attributes) => h('button', { class: 'button', type: 'button', 'aria-keyshortcuts': key, ...attributes }, words, ' ', h('kbd', { 'aria-hidden': 'true' }, key.toUpperCase()));

const card = (pair, left, judge) => h('div', { class: 'names-card split', tabindex: 0, role: 'group', 'aria-label': `Are ${pair.one.name} and ${pair.other.name} the same?` },
  h('p', { class: 'names-pair' }, `${pair.one.name} `, h('span', { class: 'quiet' }, 'and'), ` ${pair.other.name}`),
  h('p', { class: 'quiet' }, `${type(pair.one.root)}; ${left} to judge`),
  pair.reasons.length > 0 && h('p', { class: 'reasons' }, pair.reasons.join('; ')),
  h('div', { class: 'actions' },
    Object.entries(KEYS).map(([key, verdict]) => choice({ SAME: 'Same', DIFFERENT: 'Different', UNSURE: 'Unsure' }[verdict], key, { onclick: () => judge(verdict) })),
    why(pair)));

function why(pair) {
  const place = h('div', { class: 'why-names', 'aria-live': 'polite', hidden: true });
  const button = choice('Why?', 'w', { 'aria-expanded': 'false', onclick: () => {
    place.hidden = !place.hidden;
    button.setAttribute('aria-expanded', String(!place.hidden));
    if (!place.hidden) explainIn(place, pair.one, pair.other);
  } });
  return [button, place];
}
