// What persons judged about names, the newest first; each can be taken back.
import { api, call } from './api.js';
import { h } from './dom.js';
import { forget } from './model.js';
import { notice, tellTrouble } from './notice.js';
import { date } from './words.js';

const WORDS = { SAME: 'are the same', DIFFERENT: 'are different', UNSURE: 'are unsure' };

/** A key is a name in small letters and what kind of thing it names. */
const nameOf = (key) => key.split('|')[0];

export async function judged(place) {
  try {
    const all = (await api.judgements()).reverse();
    place.replaceChildren(...(all.length ? all.map((one) => row(one, place)) : [h('p', { class: 'summary' }, 'Nobody judged a name yet.')]));
  } catch (failure) {
    place.replaceChildren(h('p', { class: 'summary' }, failure.message));
  }
}

const row = (one, place) => h('div', { class: 'split saved' },
  h('p', {}, `“${nameOf(one.one)}” and “${nameOf(one.other)}” ${WORDS[one.verdict]}`, h('span', { class: 'quiet' }, ` ${[one.by, one.at && date(one.at.slice(0, 10))].filter(Boolean).join(', ')}`)),
  h('button', { type: 'button', class: 'button', 'aria-label': `Take back: ${nameOf(one.one)} and ${nameOf(one.other)} ${WORDS[one.verdict]}`, onclick: () => takeBack(one, place) }, 'Take back'));

async function takeBack(one, place) {
  try {
    await call(`/api/judgements/${encodeURIComponent(one.id)}`, { method: 'DELETE' });
    forget();
    await judged(place);
    notice(`It is not judged any more whether “${nameOf(one.one)}” and “${nameOf(one.other)}” are the same.`);
  } catch (failure) {
    tellTrouble(failure);
  }
}
