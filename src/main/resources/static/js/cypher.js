// The view as a query, ready for Neo4j Browser.

const text = (value) => `'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

export function cypher({ entities, ties }) {
  const ids = entities.map((e) => text(e.id)).join(', ');
  const edges = ties.map((t) => text(t.id)).join(', ');
  return `MATCH (e:Entity) WHERE e.id IN [${ids}]\nOPTIONAL MATCH (e)-[r]->(:Entity) WHERE r.id IN [${edges}]\nRETURN e, r`;
}
