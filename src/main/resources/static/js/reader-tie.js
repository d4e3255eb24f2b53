// The sentences behind a relationship.
import { h } from './dom.js';
import { ends, factCard, summary } from './fact.js';
import { glyph } from './palette.js';

const STEP = 40;

export async function tiePage({ from, relation, to }, api) {
  const [facts, ...sides] = await Promise.all([api.facts(from, relation, to), api.entity(from), api.entity(to)]);
  const denied = facts.length > 0 && facts.every((fact) => fact.polarity === 'NEGATIVE');
  const subject = facts[0]?.subject ?? sides[0];
  const object = facts[0]?.object ?? sides[1];
  const list = h('div', {}, facts.map(factCard));
  return [
    h('div', { class: 'page-head' },
      h('p', { class: 'kind' }, glyph(subject.type), glyph(object.type), 'Relationship'),
      ends(subject, relation, object, denied),
      h('p', { class: 'summary' }, facts.length ? summary(facts) : 'No sentence stands behind this any more. It may have been taken back.')),
    list,
    facts.length === STEP && more(list, { from, relation, to }, api),
  ];
}

function more(list, tie, api) {
  let offset = STEP;
  const button = h('button', {
    class: 'button more', type: 'button', onclick: async () => {
      const facts = await api.facts(tie.from, tie.relation, tie.to, offset);
      offset += STEP;
      list.append(...facts.map(factCard));
      if (facts.length < STEP) button.remove();
    },
  }, 'Older sentences');
  return button;
}
