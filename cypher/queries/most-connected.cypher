// title: Most connected around an entity
// answers: Who has most relationships among the entities within two steps of this one; bounded, in plain Cypher.
// param: entity Entity  its name, another name of it, or its id
// param: size Integer[10..500] = 200  most entities looked at
// param: limit Integer[1..500] = 20  most rows
// param: evidence Integer[1..100] = 1  most sentences for the best relationship
// returns: entity, connections, method, relationship, closest, evidence

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
CALL (e) {
  MATCH (e)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]-(n)
  WITH n, max(r.documents) AS documents ORDER BY documents DESC, n.id LIMIT $size
  RETURN collect(n) AS near
}
CALL (near) {
  UNWIND near AS m
  CALL (m) {
    MATCH (m)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]-(n)
    WITH r, n LIMIT 5000
    RETURN n ORDER BY r.documents DESC, r.id LIMIT 50
  }
  WITH DISTINCT n LIMIT $size
  RETURN collect(n) AS far
}
WITH e, near, [n IN far WHERE n <> e AND NOT n IN near] AS far
WITH ([e] + near + far)[..$size] AS circle
UNWIND circle AS n
CALL (circle, n) {
  MATCH (n)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]-(m)
  WITH r, m LIMIT 5000
  WITH r, m WHERE m IN circle
  WITH r, m ORDER BY r.documents DESC, r.confidence DESC, r.id
  RETURN count(DISTINCT m) AS connections, head(collect(r)) AS r, head(collect(m)) AS closest
}
WITH size(circle) AS lookedAt, n, connections, r, closest WHERE connections > 0
ORDER BY connections DESC, n.name, n.id LIMIT $limit
CALL (r) {
  MATCH (f:Fact {edge: r.id})-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
  WHERE f.retractedAt IS NULL
  OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
  WITH f, d, s, o, a ORDER BY f.confidence DESC, d.publishedOn DESC, f.id LIMIT $evidence
  RETURN collect(f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}}) AS evidence
}
RETURN n AS entity, connections, 'neighbours among ' + lookedAt + ' entities within two steps' AS method, r AS relationship, closest, evidence
ORDER BY connections DESC, n.name, n.id
