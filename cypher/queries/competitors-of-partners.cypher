// title: Competitors of partners
// answers: Who competes with the partners of an entity.
// param: entity Entity  its name, another name of it, or its id
// param: certainty Certainty = POSSIBLE  weakest certainty to show
// param: fanout Integer[1..200] = 25  most relationships followed from one entity, best documented first
// param: limit Integer[1..10000] = 50  most rows
// param: evidence Integer[1..100] = 1  most sentences a relationship
// returns: entity, first, partner, second, competitor, strength, evidence

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
CALL (e) {
  MATCH (e)-[r:PARTNERS_WITH]-(middle)
  WHERE ($certainty = 'POSSIBLE' OR r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty])
  RETURN r AS first, middle ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $fanout
}
CALL (e, middle) {
  MATCH (middle)-[r:COMPETES_WITH]-(far)
  WHERE far <> e AND ($certainty = 'POSSIBLE' OR r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty])
  WITH r, far LIMIT 5000
  RETURN r AS second, far ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $fanout
}
WITH e, first, middle, second, far, first.confidence * second.confidence AS strength
ORDER BY strength DESC, first.id, second.id LIMIT $limit
CALL (first, second) {
  UNWIND [first, second] AS r
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
RETURN e AS entity, first, middle AS partner, second, far AS competitor, strength, evidence
ORDER BY strength DESC, first.id, second.id
