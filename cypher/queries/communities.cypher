// title: Communities around an entity
// answers: Which groups the entities within two steps of this one fall into: four rounds of label propagation, bounded, in plain Cypher.
// param: entity Entity  its name, another name of it, or its id
// param: size Integer[10..300] = 150  most entities looked at
// param: limit Integer[1..300] = 20  most communities
// param: fanout Integer[1..200] = 50  most relationships shown inside one community
// param: evidence Integer[1..100] = 1  most sentences a relationship
// returns: size, centre, method, members, relationships, evidence

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
  WITH m LIMIT 5000
  WITH DISTINCT m WHERE m IN circle
  RETURN collect(m.id) AS linked
}
WITH collect({entity: n, id: n.id, linked: linked, label: n.id}) AS round0
CALL (round0) {
  UNWIND round0 AS x
  CALL (round0, x) {
    UNWIND [y IN round0 WHERE y.id IN x.linked | y.label] + [x.label] AS label
    WITH label, count(*) AS votes ORDER BY votes DESC, label LIMIT 1
    RETURN label
  }
  RETURN collect(x {.entity, .id, .linked, label: label}) AS round1
}
CALL (round1) {
  UNWIND round1 AS x
  CALL (round1, x) {
    UNWIND [y IN round1 WHERE y.id IN x.linked | y.label] + [x.label] AS label
    WITH label, count(*) AS votes ORDER BY votes DESC, label LIMIT 1
    RETURN label
  }
  RETURN collect(x {.entity, .id, .linked, label: label}) AS round2
}
CALL (round2) {
  UNWIND round2 AS x
  CALL (round2, x) {
    UNWIND [y IN round2 WHERE y.id IN x.linked | y.label] + [x.label] AS label
    WITH label, count(*) AS votes ORDER BY votes DESC, label LIMIT 1
    RETURN label
  }
  RETURN collect(x {.entity, .id, .linked, label: label}) AS round3
}
CALL (round3) {
  UNWIND round3 AS x
  CALL (round3, x) {
    UNWIND [y IN round3 WHERE y.id IN x.linked | y.label] + [x.label] AS label
    WITH label, count(*) AS votes ORDER BY votes DESC, label LIMIT 1
    RETURN label
  }
  RETURN collect(x {.entity, .id, .linked, label: label}) AS round4
}
UNWIND round4 AS x
WITH size(round4) AS lookedAt, x.label AS label, x ORDER BY size(x.linked) DESC, x.entity.name, x.id
WITH lookedAt, label, collect(x.entity) AS members
WHERE size(members) > 1
ORDER BY size(members) DESC, label LIMIT $limit
CALL (members) {
  UNWIND members AS n
  MATCH (n)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]->(m:Entity)
  WITH members, r, m LIMIT 20000
  WITH members, r, m WHERE m IN members
  WITH DISTINCT r ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $fanout
  CALL (r) {
  MATCH (f:Fact {edge: r.id})-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
  WHERE f.retractedAt IS NULL
  OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
  WITH f, d, s, o, a ORDER BY f.confidence DESC, d.publishedOn DESC, f.id LIMIT $evidence
  RETURN collect(f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}}) AS evidence
}
  RETURN collect(r) AS relationships, collect(evidence) AS evidence
}
RETURN size(members) AS size, members[0] AS centre, 'four rounds of label propagation over ' + lookedAt + ' entities within two steps' AS method, members, relationships, evidence
ORDER BY size DESC, centre.id
