// Says what happened; over an open dialog, where alone it can be reached.
import { find, h } from './dom.js';

export function notice(text, action) {
  const box = h('div', { class: 'notice' }, text,
    action && h('button', { type: 'button', onclick: () => { box.remove(); action.run(); } }, action.label));
  (document.querySelector('dialog[open] .notices') ?? find('notices')).replaceChildren(box);
  setTimeout(() => box.remove(), action ? 9000 : 5000);
}

/** Shows a failure; programming mistakes stay visible in the console. */
export function tellTrouble(failure, again) {
  if (failure.name === 'AbortError') return;
  if (failure.status === undefined) console.error(failure);
  notice(failure.message, again && { label: 'Try again', run: again });
}
