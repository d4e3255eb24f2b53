// The server's answers as JSON; every failure is a Trouble whose message can be shown.

export class Trouble extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

// A token in the address (#token=…) is kept for this tab only and taken out of the address.
const given = /[#&]token=([^&]+)/.exec(location.hash);
if (given) {
  sessionStorage.setItem('relata-token', decodeURIComponent(given[1]));
  history.replaceState(null, '', location.pathname + location.hash.replace(given[0], ''));
}

export function headers(extra) {
  const token = sessionStorage.getItem('relata-token');
  return token ? { ...extra, Authorization: `Bearer ${token}` } : { ...extra };
}

export async function call(path, options = {}) {
  let response;
  try {
    response = await fetch(path, { ...options, headers: headers(options.headers) });
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Trouble('Relata does not answer. Is it still running? It will be asked again when you try again.', 0);
  }
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    const words = response.status === 401 ? 'This server wants a token. Open the address it printed at its start.' : problem.detail;
    throw new Trouble(words ?? `The server failed (${response.status}).`, response.status);
  }
  return response;
}

async function json(path, signal) {
  return (await call(path, { signal })).json();
}

const query = (values) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of [value].flat()) if (one !== undefined && one !== null && one !== '') search.append(name, one);
  }
  return search.toString();
};

const entityPath = (id) => `/api/entities/${encodeURIComponent(id)}`;

let abilities = { add: false, judge: false };

/** Whether documents can be added and taken back here. */
export const mayAdd = () => abilities.add;

/** Whether names can be judged here, and judgements be explained. */
export const mayJudge = () => abilities.judge;

export const api = {
  start: () => json('/api/start'),
  ontology: () => json('/api/ontology'),
  search: (q, signal) => json(`/api/search?${query({ q, limit: 9 })}`, signal),
  entity: (id) => json(entityPath(id)),
  timeline: (id, offset = 0) => json(`${entityPath(id)}/timeline?${query({ offset, limit: 40 })}`),
  observations: (id) => json(`${entityPath(id)}/observations`),
  neighbourhood: (id, offset, limit) => json(`${entityPath(id)}/neighbourhood?${query({ offset, limit })}`),
  subgraph: (ids) => json(`/api/subgraph?${query({ id: ids })}`),
  facts: (from, relation, to, offset = 0) => json(`/api/facts?${query({ from, relation, to, offset, limit: 40 })}`),
  document: (id) => json(`/api/document?${query({ id })}`),
  paths: (from, to, { longest, certainty, relations }) => json(`/api/paths?${query({ from, to, longest, certainty, relation: relations })}`),
  changes: (from, to, axis) => json(`/api/changes${axis === 'known' ? '/known' : ''}?${query({ from, to })}`),
  known: (ids) => json(`/api/known?${query({ id: ids })}`),
  contradictions: () => json('/api/contradictions'),
  formats: () => json('/api/export/formats'),
  abilities: async () => (abilities = await json('/api/abilities')),
  judgements: () => json('/api/judgements'),
  unsure: () => json('/api/judgements/unsure'),
  explain: (one, other) => json(`/api/judgements/explain?${query({ one, other })}`),
};
