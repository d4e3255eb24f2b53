// The reading side of the page: what is behind an entity, a relationship or a document.
import { api } from './api.js';
import { find, h, icon } from './dom.js';
import { entityPage } from './reader-entity.js';
import { documentPage } from './reader-document.js';
import { tiePage } from './reader-tie.js';
import { view } from './state.js';

const PAGES = { entity: entityPage, tie: tiePage, document: documentPage };

let shown;

/** Whether nobody would miss the focus: nothing has it, or what is replaced. */
const focusIsFree = (place) => document.activeElement === document.body || place.contains(document.activeElement);

export const closeButton = () => h('button', { class: 'close', type: 'button', 'aria-label': 'Close the reader', onclick: () => view.change({ reading: null }) }, icon('M5 5l10 10|M15 5 5 15'));

/** Shows what is being read; the graph beside it stays. */
export async function read(reading) {
  const key = JSON.stringify(reading);
  const place = find('reader');
  if (key === shown) return place.querySelector('.actions')?.dispatchEvent(new Event('turned'));
  const asked = shown !== undefined; // by a person, not by the address the page was opened with
  shown = key;
  document.body.dataset.reader = reading ? 'open' : 'closed';
  const free = focusIsFree(place);
  if (!reading) {
    place.replaceChildren();
    if (asked && free && document.body.dataset.view === 'graph') find('canvas').focus();
    return undefined;
  }
  const slow = setTimeout(() => place.replaceChildren(h('p', { class: 'waiting' }, 'Reading …')), 150);
  try {
    const page = await PAGES[reading.kind](reading, api);
    if (key !== shown) return undefined;
    place.replaceChildren(h('div', { class: 'page' }, page));
    place.querySelector('.page-head')?.append(closeButton());
    if (asked && free && focusIsFree(place)) place.focus({ preventScroll: true });
  } catch (failure) {
    if (key !== shown) return undefined;
    shown = '';
    place.replaceChildren(h('div', { class: 'page' }, h('div', { class: 'page-head' }, h('h2', {}, 'This cannot be read now'), closeButton()), h('p', { class: 'summary' }, failure.message),
      h('p', { class: 'more' }, h('button', { class: 'button', type: 'button', onclick: () => read(reading) }, 'Try again'))));
    if (failure.status === undefined) console.error(failure);
  } finally {
    clearTimeout(slow);
  }
  place.scrollTop = 0;
  return undefined;
}
