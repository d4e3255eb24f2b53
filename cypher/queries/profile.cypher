// title: Profile of an entity
// answers: What it is, under which names, how often it is reported, and its best documented relationships.
// param: entity Entity  its name, another name of it, or its id
// param: limit Integer[0..200] = 10  most relationships shown
// param: evidence Integer[1..100] = 3  most sentences a relationship
// returns: entity, documents, firstReported, lastReported, counts, observations, relationships, others, evidence

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
CALL (e) {
  OPTIONAL MATCH (e)<-[:NAMES]-(n:Name)<-[:MENTIONS]-(d)
  RETURN count(DISTINCT d) AS documents, min(d.publishedOn) AS firstReported, max(d.publishedOn) AS lastReported
}
CALL (e) {
  MATCH (e)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-()
  WITH CASE WHEN type(r) = 'DENIED' THEN 'DENIED ' + r.relation ELSE type(r) END AS relation, count(r) AS number
  ORDER BY number DESC, relation
  RETURN collect({relation: relation, number: number}) AS counts
}
CALL (e) {
  MATCH (e)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(other)
  WITH r, other ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $limit
  CALL (r) {
  MATCH (f:Fact {edge: r.id})-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
  WHERE f.retractedAt IS NULL
  OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
  WITH f, d, s, o, a ORDER BY f.confidence DESC, d.publishedOn DESC, f.id LIMIT $evidence
  RETURN collect(f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}}) AS evidence
}
  RETURN collect(r) AS relationships, collect(other) AS others, collect(evidence) AS evidence
}
RETURN e AS entity, documents, firstReported, lastReported, counts, COUNT { (e)<-[:OF]-() } AS observations,
  relationships, others, evidence
