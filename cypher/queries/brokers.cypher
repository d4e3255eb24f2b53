// title: Brokers around an entity
// answers: Who connects others that are not connected themselves, within two steps of this one; bounded, in plain Cypher.
// param: entity Entity  its name, another name of it, or its id
// param: size Integer[10..300] = 150  most entities looked at
// param: limit Integer[1..300] = 20  most rows
// param: fanout Integer[1..50] = 10  most relationships shown for each
// param: evidence Integer[1..100] = 1  most sentences a relationship
// returns: entity, connections, pairsOnlyItConnects, method, relationships, ends, evidence

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
  RETURN collect(DISTINCT m.id) AS linked, collect(DISTINCT r)[..$fanout] AS relationships
}
WITH collect({entity: n, linked: linked, relationships: relationships}) AS members
UNWIND members AS one
WITH members, one WHERE size(one.linked) > 1
CALL (members, one) {
  UNWIND [x IN members WHERE x.entity.id IN one.linked] AS x
  RETURN sum(size([id IN one.linked WHERE id <> x.entity.id AND NOT id IN x.linked])) / 2 AS gaps
}
WITH size(members) AS lookedAt, one.entity AS n, size(one.linked) AS connections, gaps, one.relationships AS relationships WHERE gaps > 0
ORDER BY gaps DESC, n.name, n.id LIMIT $limit
CALL (relationships) {
  UNWIND relationships AS r
  CALL (r) {
  MATCH (f:Fact {edge: r.id})-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
  WHERE f.retractedAt IS NULL
  OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
  WITH f, d, s, o, a ORDER BY f.confidence DESC, d.publishedOn DESC, f.id LIMIT $evidence
  RETURN collect(f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}}) AS evidence
}
  RETURN collect(evidence) AS evidence
}
RETURN n AS entity, connections, gaps AS pairsOnlyItConnects, 'pairs without a direct tie, among ' + lookedAt + ' entities within two steps' AS method, relationships,
  [r IN relationships | [startNode(r), endNode(r)]] AS ends, evidence
ORDER BY gaps DESC, n.name, n.id
