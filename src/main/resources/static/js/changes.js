// What changed between two days.
import { api } from './api.js';
import { h } from './dom.js';
import { link } from './fact.js';
import { sheet } from './sheet.js';
import { view } from './state.js';
import { CERTAINTY, date, many, verb } from './words.js';

const KINDS = [['NEW', 'New'], ['STRENGTHENED', 'Reported again'], ['DENIED', 'Denied'], ['ENDED', 'Ended'], ['TAKEN_BACK', 'Taken back']];

export function openChanges(latest) {
  const last = latest ?? new Date().toISOString().slice(0, 10);
  const before = new Date(Date.parse(last) - 30 * 86400000).toISOString().slice(0, 10);
  const from = h('input', { type: 'date', value: before, id: 'changes-from' });
  const to = h('input', { type: 'date', value: last, id: 'changes-to' });
  const axis = h('select', { id: 'changes-axis' }, h('option', { value: 'reported' }, 'was reported'), h('option', { value: 'known' }, 'Relata came to know'));
  const result = h('div', { 'aria-live': 'polite' });
  const search = async () => {
    result.replaceChildren(h('p', { class: 'waiting' }, 'Comparing …'));
    try {
      const changes = await api.changes(from.value, to.value, axis.value);
      result.replaceChildren(...(changes.length ? found(changes, close) : [h('p', { class: 'summary' }, axis.value === 'known' ? 'Relata read nothing new between these days, and nothing was taken back.' : 'Nothing was reported between these days.')]));
    } catch (failure) {
      result.replaceChildren(h('p', { class: 'summary' }, failure.message));
    }
  };
  axis.addEventListener('change', () => {
    if (axis.value === 'known') to.value = new Date().toISOString().slice(0, 10);
  });
  [axis, from, to].forEach((input) => input.addEventListener('change', search));
  const close = sheet('What changed', h('div', { class: 'row' },
    h('label', { class: 'field' }, h('span', { class: 'label' }, 'What'), axis),
    h('label', { class: 'field' }, h('span', { class: 'label' }, 'Between'), from),
    h('label', { class: 'field' }, h('span', { class: 'label' }, 'and'), to)), result);
  search();
}

const inWords = (change) => `${change.from.name} ${verb(change.relation, change.kind === 'DENIED')} ${change.to.name}`;

function found(changes, close) {
  const open = (change) => {
    close();
    view.open({ centres: [{ id: change.from.id, pages: 1 }], reading: { kind: 'tie', from: change.from.id, relation: change.relation, to: change.to.id } });
  };
  return KINDS.map(([kind, words]) => [words, changes.filter((change) => change.kind === kind)]).filter(([, list]) => list.length).map(([words, list]) => h('section', {},
    h('h3', {}, words, h('span', { class: 'quiet' }, ` ${many(list.length, 'relationship')}`)),
    list.map((change) => h('div', { class: 'tie' },
      change.kind === 'TAKEN_BACK' ? h('span', {}, inWords(change)) : link(inWords(change), () => open(change)),
      h('span', { class: 'quiet' }, [change.certainty !== 'CERTAIN' && CERTAINTY[change.certainty], date(change.day)].filter(Boolean).join(', '))))));
}
