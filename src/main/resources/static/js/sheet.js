// A dialog over the page.
import { find, h, icon } from './dom.js';

/** Opens it with a title and whatever belongs inside; returns a function that closes it. */
export function sheet(title, ...content) {
  const dialog = find('sheet');
  const close = () => dialog.close();
  dialog.replaceChildren(
    h('div', { class: 'sheet-head' }, h('h2', { id: 'sheet-title' }, title), h('button', { class: 'close', type: 'button', 'aria-label': 'Close', onclick: close }, icon('M5 5l10 10|M15 5 5 15'))),
    h('div', { class: 'sheet-body' }, ...content),
    h('div', { class: 'notices', role: 'status', 'aria-live': 'polite' }));
  dialog.setAttribute('aria-labelledby', 'sheet-title');
  if (!dialog.open) dialog.showModal();
  return close;
}

find('sheet').addEventListener('click', (event) => { if (event.target === find('sheet')) find('sheet').close(); });
