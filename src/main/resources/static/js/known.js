// When Relata came to know what: relationships as they were known at a moment, those taken back since among them.
import { api } from './api.js';
import { isSymmetric } from './words.js';

const SURER = ['POSSIBLE', 'PROBABLE', 'CERTAIN'];

let asked = ''; // the entities the answer is about
let answer = [];

export function forgetWhen() {
  asked = '';
}

const key = ({ from, relation, to }) => (isSymmetric(relation) && from > to ? `${to} ${relation} ${from}` : `${from} ${relation} ${to}`);

/** Tells each relationship when its facts were recorded and taken back, and adds those of which nothing is left. */
export async function learnWhen(entities, ties) {
  const ids = [...entities.keys()].sort();
  if (asked !== ids.join()) {
    answer = await api.known(ids.slice(0, 300));
    asked = ids.join();
  }
  const spans = Map.groupBy(answer, key);
  const living = new Set();
  for (const tie of ties.values()) {
    tie.spans = spans.get(key(tie)) ?? [];
    living.add(key(tie));
  }
  for (const [name, gone] of spans) {
    if (living.has(name)) continue;
    const { from, relation, to, certainty, denied } = gone[0];
    ties.set(name, { id: name, from, relation, to, certainty, denied, denials: 0, status: 'ACTIVE', documents: 1, facts: gone.length, spans: gone, gone: true });
  }
}

/** When something came to be known or was taken back, in milliseconds. */
export const moments = (ties) => [...new Set(ties.flatMap((tie) => tie.spans ?? [])
  .flatMap((span) => [span.recordedAt, span.retractedAt]).filter(Boolean)
  .map((text) => Date.parse(text)))].sort((a, b) => a - b);

/** A relationship as it was known then; undefined when it was not. */
export function atMoment(tie, moment) {
  const then = Date.parse(moment);
  const known = (tie.spans ?? []).filter((span) => Date.parse(span.recordedAt) <= then && !(Date.parse(span.retractedAt) <= then));
  if (!known.length) return undefined;
  const stated = known.filter((span) => !span.denied);
  const certainty = (stated.length ? stated : known).map((span) => span.certainty).sort((a, b) => SURER.indexOf(b) - SURER.indexOf(a))[0];
  return { ...tie, certainty, denied: !stated.length, denials: known.length - stated.length };
}
