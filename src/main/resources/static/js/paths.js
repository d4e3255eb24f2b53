// The path finder: how two entities are connected.
import { api } from './api.js';
import { h } from './dom.js';
import { glyph } from './palette.js';
import { combobox } from './search.js';
import { sheet } from './sheet.js';
import { view } from './state.js';
import { CERTAINTY, isSymmetric, listRelations, many, percent, relation } from './words.js';

const SURE = [['POSSIBLE', 'however unsure'], ['PROBABLE', 'reported or stated'], ['CERTAIN', 'stated as fact']];

const choice = (words, options) => {
  const select = h('select', {}, options.map(([value, text, selected]) => h('option', { value, selected }, text)));
  return [h('label', { class: 'field' }, h('span', { class: 'label' }, words), select), select];
};

/** Asks for two ends; the first may be given. */
export function openPaths(first) {
  const ends = [first ?? null, null];
  const result = h('div', { 'aria-live': 'polite' });
  const [longestField, longest] = choice('At most', [2, 3, 4, 5, 6].map((n) => [n, `${n} steps`, n === 4]));
  const [sureField, sure] = choice('Each step', SURE);
  const only = h('div', { class: 'ticks', role: 'group', 'aria-label': 'Only by these relations' }, listRelations().map((name) => h('label', {}, h('input', { type: 'checkbox', value: name }), relation(name))));
  const ticked = () => [...only.querySelectorAll('input:checked')].map((box) => box.value);
  let asked = 0;
  const search = async () => {
    if (!ends[0] || !ends[1]) return;
    const mine = ++asked;
    const relations = ticked();
    result.replaceChildren(h('p', { class: 'waiting' }, 'Looking for ways …'));
    try {
      const ways = await api.paths(ends[0].id, ends[1].id, { longest: longest.value, certainty: sure.value, relations });
      if (mine !== asked) return;
      result.replaceChildren(...(ways.length ? found(ways, close) : [none(ends, longest.value, relations.length > 0 || sure.value !== 'POSSIBLE')]));
    } catch (failure) {
      if (mine === asked) result.replaceChildren(h('p', { class: 'summary' }, failure.message));
    }
  };
  const some = h('summary', {}, 'By any relation');
  [longest, sure].forEach((select) => select.addEventListener('change', search));
  only.addEventListener('change', () => {
    some.textContent = ticked().length ? `Only by: ${ticked().map(relation).join(', ')}` : 'By any relation';
    search();
  });
  const close = sheet('How are they connected?',
    h('div', { class: 'row' },
      end('From', 'path-from', first, (hit) => { ends[0] = hit; search(); }),
      end('To', 'path-to', null, (hit) => { ends[1] = hit; search(); })),
    h('div', { class: 'row' }, longestField, sureField),
    h('details', { class: 'only' }, some, only),
    result);
}

const none = ([from, to], longest, narrowed) => h('p', { class: 'summary' },
  `No reported way leads from ${from.name} to ${to.name} within ${longest} steps${narrowed ? ' under these conditions. Loosen them, or allow' : '. Allow'} more steps.`);

function end(words, id, given, chosen) {
  const input = h('input', { id, role: 'combobox', 'aria-expanded': 'false', 'aria-controls': `${id}-hits`, 'aria-autocomplete': 'list', autocomplete: 'off', spellcheck: 'false', value: given?.name });
  const list = h('ul', { id: `${id}-hits`, role: 'listbox', hidden: true });
  const field = h('div', { class: 'field' }, h('label', { class: 'label', for: id }, words), input, list);
  combobox(input, list, (hit) => { input.value = hit.name; chosen(hit); });
  return field;
}

function found(ways, close) {
  const show = (chosen) => {
    close();
    const ids = [...new Set(chosen.flatMap((way) => way.entities.map((e) => e.id)))];
    view.change({ centres: [], singles: ids, hidden: [], off: [], reading: null });
  };
  return [
    h('h3', {}, many(ways.length, 'way'), ' ', ways.length > 1 && h('button', { class: 'button', type: 'button', onclick: () => show(ways) }, 'Show all in the graph')),
    h('div', {}, ways.map((way) => h('button', { class: 'trail', type: 'button', onclick: () => show([way]) }, steps(way), h('div', { class: 'quiet' }, `${many(way.relationships.length, 'step')}, ${percent(Math.round(way.strength * 100)).slice(1)} sure as a whole`)))),
  ];
}

function arrow(step, back) {
  const words = relation(step.relation);
  if (isSymmetric(step.relation)) return ` ${words} `;
  return back ? ` ← ${words} ` : ` ${words} → `;
}

const steps = (way) => way.entities.flatMap((entity, i) => {
  const step = way.relationships[i - 1];
  const back = step && step.to !== entity.id;
  return [
    step && h('i', { title: step.quote }, arrow(step, back), step.certainty !== 'CERTAIN' && `(${CERTAINTY[step.certainty]}) `),
    h('b', {}, glyph(entity.type), ' ', entity.name),
  ];
});
