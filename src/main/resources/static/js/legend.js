// The legend: what colours, shapes and lines mean; a click on a line filters it out and in again.
import { find, h } from './dom.js';
import { glyph, stroke, tieProperty } from './palette.js';
import { view } from './state.js';
import { CERTAINTY, relation, type } from './words.js';

const tally = (list, key) => {
  const counts = new Map();
  for (const one of list) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

function toggle(name) {
  const { off } = view.now;
  view.change({ off: off.includes(name) ? off.filter((one) => one !== name) : [...off, name] });
}

const row = (name, drawing, words, count) => h('button', { type: 'button', 'aria-pressed': String(!view.now.off.includes(name)), title: 'Show or leave out', 'data-filter': name, onclick: () => toggle(name) },
  drawing, h('span', {}, words), h('span', { class: 'n' }, count));

const SURE = [['CERTAIN', undefined], ['PROBABLE', '6 3.5'], ['POSSIBLE', '1.5 3.5']];

/** Draws the legend of everything gathered, also of what is filtered out. */
export function drawLegend({ entities, ties }) {
  const all = [...ties.values()];
  const types = tally([...entities.values()], (e) => e.type);
  const relations = tally(all, (t) => t.relation);
  const sure = new Map(tally(all, (t) => (t.denied ? 'DENIED' : t.certainty)));
  const open = find('legend').querySelector('details')?.open ?? window.innerWidth > 720;
  find('legend').replaceChildren(h('details', { open },
    h('summary', {}, 'Legend'),
    h('div', { class: 'groups' },
      h('div', {}, types.map(([name, n]) => row(name, glyph(name), type(name), n))),
      h('div', {}, relations.map(([name, n]) => row(name, stroke(tieProperty(name)), relation(name), n))),
      h('div', {},
        SURE.filter(([name]) => sure.has(name)).map(([name, dash]) => row(name, stroke('--soft', dash), CERTAINTY[name], sure.get(name))),
        sure.has('DENIED') && row('DENIED', stroke('--bad', '8 3 1.5 3'), 'denied', sure.get('DENIED'))))));
}
