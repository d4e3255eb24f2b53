// Everything fetched for the present view, and which of it is to be seen.
import { api } from './api.js';
import { atMoment, forgetWhen, learnWhen } from './known.js';
import { edgeOfDate } from './words.js';

export const PAGE = 30;

const pages = new Map(); // "id/page" → promise of a neighbourhood
const totals = new Map(); // id → {total: number of neighbours, atMost: whether it is that of relationships}

/** Forgets what was fetched, after the graph has changed. */
export function forget() {
  pages.clear();
  totals.clear();
  forgetWhen();
}

function page(id, number) {
  const key = `${id}/${number}`;
  if (!pages.has(key)) {
    const coming = api.neighbourhood(id, number * PAGE, PAGE);
    coming.catch(() => pages.delete(key));
    pages.set(key, coming);
  }
  return pages.get(key);
}

/** How many neighbours are not fetched yet. */
export function further(centre) {
  return Math.max(0, (totals.get(centre.id)?.total ?? 0) - centre.pages * PAGE);
}

/** Whether there may be fewer: the neighbours of a hub are not counted, its relationships are. */
export const isAtMost = (centre) => totals.get(centre.id)?.atMost ?? false;

/** The entities and relationships of a view: {entities: Map, ties: Map, left: number of weaker relationships that were left out}. */
export async function gather(state) {
  const wanted = state.centres.flatMap((centre) => Array.from({ length: centre.pages }, (_, i) => page(centre.id, i)));
  const answers = await Promise.all(wanted);
  let at = 0;
  for (const centre of state.centres) {
    const [first] = answers.slice(at, at + centre.pages);
    totals.set(centre.id, { total: first.total, atMost: first.atMost });
    at += centre.pages;
  }
  const entities = new Map(answers.flatMap((answer) => answer.entities).map((entity) => [entity.id, entity]));
  let left = answers.reduce((sum, answer) => sum + answer.left, 0);
  const ties = new Map(answers.flatMap((answer) => answer.relationships).map((tie) => [tie.id, tie]));
  if (state.centres.length > 1 || state.singles.length > 0) {
    const all = [...new Set([...entities.keys(), ...state.singles])];
    const whole = await api.subgraph(all.slice(0, 300));
    whole.entities.forEach((entity) => entities.set(entity.id, entity));
    whole.relationships.forEach((tie) => ties.set(tie.id, tie));
    left = Math.max(0, whole.relationships.length + whole.left - ties.size); // those of the pages count as well
  }
  if (state.axis === 'known') await learnWhen(entities, ties);
  return { entities, ties, left };
}

const heldOn = (tie, day) => (!tie.since || edgeOfDate(tie.since, false) <= day) && (!tie.until || edgeOfDate(tie.until, true) >= day);
const reportedBy = (tie, day) => !tie.firstReported || tie.firstReported <= day;

/** The relationships that the time slider lets through, as they were then. */
function then(ties, { axis, day }) {
  if (axis === 'known' && day) return ties.map((tie) => atMoment(tie, day)).filter(Boolean);
  const now = ties.filter((tie) => !tie.gone);
  if (!day) return now;
  return now.filter((tie) => (axis === 'reported' ? reportedBy(tie, day) : heldOn(tie, day)));
}

/** What of the gathered is to be seen now. */
export function visible({ entities, ties }, state) {
  const off = new Set(state.off);
  const hidden = new Set(state.hidden);
  const kept = new Set([...state.centres.map((c) => c.id), ...state.singles]);
  const shownEntities = [...entities.values()].filter((e) => !hidden.has(e.id) && !off.has(e.type));
  const ids = new Set(shownEntities.map((e) => e.id));
  const shownTies = then([...ties.values()], state).filter((t) => ids.has(t.from) && ids.has(t.to)
    && !off.has(t.relation) && !off.has(t.denied ? 'DENIED' : t.certainty));
  const joined = new Set(shownTies.flatMap((t) => [t.from, t.to]));
  return { entities: shownEntities.filter((e) => joined.has(e.id) || kept.has(e.id)), ties: shownTies };
}
