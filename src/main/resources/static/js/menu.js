// What can be done with an entity: the menu under the right button or a long press.
import { ACTS, focus, isOpen, isPinned } from './acts.js';
import { find, h } from './dom.js';
import { openPaths } from './paths.js';
import { view } from './state.js';

export function openMenu(node, at) {
  const id = node.id();
  const place = find('menu');
  const close = () => { place.hidden = true; };
  const item = (words, key, run) => h('button', { type: 'button', role: 'menuitem', onclick: () => { close(); run(); } }, words, key && h('kbd', {}, key));
  place.replaceChildren(
    item('Read about it', '', () => view.change({ reading: { kind: 'entity', id } })),
    item(isOpen(id) ? 'Collapse' : 'Expand', 'E', () => view.change(ACTS.e(id))),
    item('Focus', 'F', () => focus(id)),
    item(isPinned(id) ? 'Unpin' : 'Pin', 'P', () => view.change(ACTS.p(id))),
    item('Hide', 'H', () => view.change(ACTS.h(id))),
    item('Find a path from here', '', () => openPaths({ id, name: node.data('name') })));
  place.hidden = false;
  const stage = find('stage').getBoundingClientRect(); // a low one is left, so that all of the menu is in sight
  place.style.left = `${Math.max(8, Math.min(stage.left + at.x, window.innerWidth - place.offsetWidth - 8))}px`;
  place.style.top = `${Math.max(8, Math.min(stage.top + at.y, window.innerHeight - place.offsetHeight - 8))}px`;
  place.querySelector('button').focus();
}

export function closeMenu() {
  find('menu').hidden = true;
}

find('menu').addEventListener('keydown', (event) => {
  const items = [...find('menu').children];
  const at = items.indexOf(document.activeElement);
  if (event.key === 'Escape') {
    event.stopPropagation();
    closeMenu();
    find('canvas').focus();
  } else if (event.key === 'ArrowDown') items[(at + 1) % items.length].focus();
  else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length].focus();
});
