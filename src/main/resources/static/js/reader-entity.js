// Who an entity is: profile, names, relationships, measured values, timeline.
import { ACTS, focus, isOpen, isPinned } from './acts.js';
import { mayJudge } from './api.js';
import { charts } from './charts.js';
import { h } from './dom.js';
import { readTie } from './fact.js';
import { glyph } from './palette.js';
import { view } from './state.js';
import { openWhy } from './why.js';
import { date, isSymmetric, many, type, verb } from './words.js';

const STEP = 40;

export async function entityPage({ id }, api) {
  const [profile, timeline, observations] = await Promise.all([api.entity(id), api.timeline(id), api.observations(id)]);
  return [
    h('div', { class: 'page-head' },
      h('p', { class: 'kind' }, glyph(profile.type), profile.types.map(type).join(', a kind of ').toLowerCase().replace(/^./, (c) => c.toUpperCase())),
      h('h2', {}, profile.name),
      h('p', { class: 'summary' }, `Named in ${many(profile.facts, 'fact')}${span(timeline)}.`)),
    actions(id),
    profile.names.length > 1 && [h('h3', {}, 'Also called'), h('div', { class: 'names' }, names(profile))],
    profile.relations.length > 0 && [h('h3', {}, 'Relationships'), h('div', { class: 'ties' }, relations(profile).map(([words, count]) => h('div', { class: 'tie' }, h('span', {}, words), h('span', { class: 'quiet' }, count))))],
    observations.length > 0 && [h('h3', {}, 'Measured'), charts(observations)],
    timeline.length > 0 && [h('h3', {}, 'Reported'), steps(id, timeline, profile, api)],
  ];
}

/** Its other names; each tells why it is one of them. */
function names(profile) {
  const [main] = profile.names.filter((n) => n.name === profile.name);
  const used = (n) => `${many(n.documents, 'document')} ${n.documents === 1 ? 'uses' : 'use'} this name`;
  const asked = (n) => h('button', { class: 'tag', type: 'button', title: `${used(n)}; why is it one?`, 'aria-label': `${n.name}: why is it a name of ${profile.name}?`, onclick: () => openWhy(main, n) }, n.name, h('i', { 'aria-hidden': 'true' }, '?'));
  return profile.names.filter((n) => n.name !== profile.name).map((n) => (main && mayJudge() ? asked(n) : h('span', { class: 'tag', title: used(n) }, n.name)));
}

function actions(id) {
  const button = (words, run) => h('button', { class: 'button', type: 'button', onclick: run }, words);
  const act = (words, key) => button(words, () => view.change(ACTS[key](id)));
  const place = h('div', { class: 'actions' });
  const draw = () => place.replaceChildren(act(isOpen(id) ? 'Collapse' : 'Expand', 'e'), button('Focus', () => focus(id)), act(isPinned(id) ? 'Unpin' : 'Pin', 'p'), act('Hide', 'h'));
  place.addEventListener('turned', draw);
  draw();
  return place;
}

function span(timeline) {
  const days = timeline.map((f) => f.document.publishedOn).filter(Boolean).sort();
  if (!days.length) return '';
  return days[0] === days.at(-1) ? ` on ${date(days[0])}` : `, ${date(days[0])} to ${date(days.at(-1))}`;
}

function relations(profile) {
  const sums = new Map();
  for (const { relation, denied, outgoing, count } of profile.relations) {
    const words = outgoing || isSymmetric(relation) ? verb(relation, denied) : `${verb(relation, denied)} (by others)`;
    sums.set(words, (sums.get(words) ?? 0) + count);
  }
  return [...sums].sort((a, b) => b[1] - a[1]);
}

const other = (fact, profile) => (fact.subject.id === profile.id
  ? [h('b', {}, verb(fact.relation, fact.polarity === 'NEGATIVE')), ` ${fact.object.name}`]
  : [`${fact.subject.name} `, h('b', {}, verb(fact.relation, fact.polarity === 'NEGATIVE')), ` ${profile.name}`]);

const step = (fact, profile) => h('button', { class: 'step', type: 'button', title: fact.passage.quote, onclick: () => readTie(fact) },
  h('time', {}, date(fact.validFrom ?? fact.document.publishedOn)),
  h('span', { class: 'says' }, other(fact, profile)));

function steps(id, timeline, profile, api) {
  const list = h('div', { class: 'steps' }, timeline.map((fact) => step(fact, profile)));
  let offset = timeline.length;
  const button = timeline.length === STEP && h('button', {
    class: 'button more', type: 'button', onclick: async () => {
      const older = await api.timeline(id, offset);
      offset += older.length;
      list.append(...older.map((fact) => step(fact, profile)));
      if (older.length < STEP) button.remove();
    },
  }, 'Earlier');
  return [list, button];
}
