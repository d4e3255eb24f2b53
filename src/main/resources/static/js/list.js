// The graph as a list: the same relationships in words, for screen readers and for copying.
import { h } from './dom.js';
import { link } from './fact.js';
import { sheet } from './sheet.js';
import { view } from './state.js';
import { CERTAINTY, date, many, STATUS, verb } from './words.js';

export function showList({ entities, ties }) {
  const name = (id) => entities.find((e) => e.id === id)?.name ?? id;
  const sorted = [...ties].sort((a, b) => name(a.from).localeCompare(name(b.from)) || a.relation.localeCompare(b.relation));
  let close = () => {};
  const open = (tie) => {
    close();
    document.activeElement.blur(); // what is read takes the focus, not what opened the list
    view.change({ reading: { kind: 'tie', from: tie.from, relation: tie.relation, to: tie.to } });
  };
  close = sheet('What the graph shows',
    h('p', { class: 'quiet' }, `${many(entities.length, 'entity', 'entities')} and ${many(ties.length, 'relationship')}.`),
    h('table', { class: 'list' },
      h('thead', {}, h('tr', {}, ['Relationship', 'How sure', 'Documents', 'Last reported'].map((words) => h('th', { scope: 'col' }, words)))),
      h('tbody', {}, sorted.map((tie) => h('tr', {},
        h('td', {}, link(`${name(tie.from)} ${verb(tie.relation, tie.denied)} ${name(tie.to)}`, () => open(tie))),
        h('td', {}, tie.denied ? 'denied' : [CERTAINTY[tie.certainty], tie.status !== 'ACTIVE' && STATUS[tie.status], tie.denials > 0 && 'disputed'].filter(Boolean).join(', ')),
        h('td', {}, tie.documents),
        h('td', {}, date(tie.lastReported)))))));
}
