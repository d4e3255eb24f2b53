// title: Profile of an entity
// answers: what it is called, what kind of thing it is, and how much is known about it
// param: id String
MATCH (e:Entity {id: $id})
CALL {
  WITH e
  MATCH (n:Name)-[:NAMES]->(e)
  OPTIONAL MATCH (n)<-[m:MENTIONS]-(d) WHERE d.retractedAt IS NULL
  WITH n, count(DISTINCT d) AS documents
  ORDER BY documents DESC, n.surface
  RETURN collect({name: n.surface, key: n.key, documents: documents}) AS names
}
CALL {
  WITH e
  MATCH (e)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(o)
  WITH type(r) AS kind, r.relation AS denies, startNode(r) = e AS out, count(*) AS n
  ORDER BY n DESC, kind
  RETURN collect({relation: coalesce(denies, kind), denied: denies IS NOT NULL, outgoing: out, count: n}) AS relations
}
RETURN e.id AS id, e.name AS name, e.type AS type, names, relations,
       COUNT { (e)<-[:SUBJECT]-() } + COUNT { (e)<-[:OBJECT]-() } AS facts,
       COUNT { (e)<-[:OF]-() } AS observations
