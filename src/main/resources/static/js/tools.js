// The tools in the bar.
import { find, h, icon } from './dom.js';
import { ICONS } from './icons.js';

export function drawTools(tools) {
  find('tools').replaceChildren(...tools.map(({ name, words, run }) => h('button', { class: 'tool', type: 'button', title: words, 'aria-label': words, 'data-tool': name, onclick: run }, icon(ICONS[name]), h('span', {}, words))));
}

const THEMES = { light: 'dark', dark: 'light' };

/** Turns light to dark and back; the choice stays. */
export function turnTheme(redraw) {
  const root = document.documentElement;
  const now = root.dataset.theme ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  root.dataset.theme = THEMES[now];
  localStorage.setItem('relata-theme', THEMES[now]);
  redraw();
}
