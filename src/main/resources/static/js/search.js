// The search box: type-ahead over names and aliases, driven by keys as well.
import { api } from './api.js';
import { calm, find, h } from './dom.js';
import { glyph } from './palette.js';
import { many, type } from './words.js';

/** A combobox on an input and its list; chosen is called with the entity that was chosen. */
export function combobox(input, list, chosen) {
  let hits = [];
  let at = -1;
  let running = new AbortController();

  const said = h('p', { class: 'unseen', role: 'status', 'data-said': 'found' });
  list.after(said);

  const show = (visible) => {
    list.hidden = !visible;
    input.setAttribute('aria-expanded', String(visible));
    if (!visible) {
      input.removeAttribute('aria-activedescendant');
      said.textContent = '';
    }
  };
  const mark = (next) => {
    at = hits.length ? (next + hits.length) % hits.length : -1;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
    if (at >= 0) {
      input.setAttribute('aria-activedescendant', list.children[at].id);
      list.children[at].scrollIntoView({ block: 'nearest' });
    }
  };
  const choose = (hit) => {
    show(false);
    input.value = '';
    input.blur();
    chosen(hit);
  };
  const draw = (text) => {
    list.replaceChildren(...(hits.length ? hits.map((hit, i) => item(hit, i)) : [none(text)]));
    show(true);
    mark(0);
    said.textContent = hits.length ? `${many(hits.length, 'entity', 'entities')} found` : list.textContent;
  };
  const item = (hit, i) => h('li', { id: `${list.id}-${i}`, role: 'option', 'aria-selected': 'false', onpointerdown: (e) => { e.preventDefault(); choose(hit); } },
    glyph(hit.type),
    h('span', {}, h('b', {}, hit.name), hit.matched !== hit.name && h('span', { class: 'quiet' }, ` also “${hit.matched}”`)),
    h('span', { class: 'quiet' }, `${type(hit.type)}, ${many(hit.facts, 'fact')}`));
  const none = (text) => h('li', { class: 'none', role: 'option', 'aria-disabled': 'true' }, `Nothing is called “${text}”. Try fewer letters, or another name for it.`);

  const ask = calm(90, async () => {
    const text = input.value.trim();
    running.abort();
    running = new AbortController();
    if (!text) return show(false);
    try {
      hits = await api.search(text, running.signal);
      draw(text);
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      hits = [];
      list.replaceChildren(h('li', { class: 'none', role: 'option', 'aria-disabled': 'true' }, failure.message));
      show(true);
      said.textContent = failure.message;
    }
  });

  input.addEventListener('input', ask);
  input.addEventListener('blur', () => setTimeout(() => show(false), 120));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark(at + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!list.hidden && hits[at]) choose(hits[at]);
      else ask();
    } else if (event.key === 'Escape') {
      if (list.hidden) input.blur();
      else show(false);
      event.stopPropagation();
    }
  });
}

export function searchBox(chosen) {
  combobox(find('query'), find('hits'), chosen);
  find('search').addEventListener('submit', (event) => event.preventDefault());
}
