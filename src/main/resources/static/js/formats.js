// The view as text in the formats of others.

const xml = (text) => String(text ?? '').replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
const field = (value) => {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const EDGE = ['relation', 'denied', 'status', 'certainty', 'confidence', 'facts', 'denials', 'documents', 'since', 'until', 'firstReported', 'lastReported', 'quote'];
const KINDS = { denied: 'boolean', confidence: 'double', facts: 'long', denials: 'long', documents: 'long' };

export function graphml({ entities, ties }) {
  const keys = ['name', 'type'].map((k) => `<key id="n_${k}" for="node" attr.name="${k}" attr.type="string"/>`)
    .concat(EDGE.map((k) => `<key id="e_${k}" for="edge" attr.name="${k}" attr.type="${KINDS[k] ?? 'string'}"/>`));
  const nodes = entities.map((e) => `<node id="${xml(e.id)}"><data key="n_name">${xml(e.name)}</data><data key="n_type">${xml(e.type)}</data></node>`);
  const edges = ties.map((t) => `<edge id="${xml(t.id)}" source="${xml(t.from)}" target="${xml(t.to)}">${EDGE.filter((k) => t[k] !== null && t[k] !== undefined).map((k) => `<data key="e_${k}">${xml(t[k])}</data>`).join('')}</edge>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys.join('\n')}\n<graph edgedefault="directed">\n${nodes.join('\n')}\n${edges.join('\n')}\n</graph>\n</graphml>\n`;
}

export function csv({ entities, ties }) {
  const names = new Map(entities.map((e) => [e.id, e]));
  const head = ['from', 'from_type', 'to', 'to_type', ...EDGE];
  const lines = ties.map((t) => [names.get(t.from)?.name, names.get(t.from)?.type, names.get(t.to)?.name, names.get(t.to)?.type, ...EDGE.map((k) => t[k])].map(field).join(','));
  return [head.join(','), ...lines].join('\r\n') + '\r\n';
}

const text = (value) => `'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A query that draws the same entities and relationships in Neo4j Browser. */
export function cypher({ entities, ties }) {
  const ids = entities.map((e) => text(e.id)).join(', ');
  const edges = ties.map((t) => text(t.id)).join(', ');
  return `MATCH (e:Entity) WHERE e.id IN [${ids}]\nOPTIONAL MATCH (e)-[r]->(:Entity) WHERE r.id IN [${edges}]\nRETURN e, r`;
}
