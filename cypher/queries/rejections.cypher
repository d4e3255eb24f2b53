// title: Rejections
// answers: Whom the entity turned down and who turned it down, with the reasons the texts give.
// param: entity Entity  its name, another name of it, or its id
// param: certainty Certainty = POSSIBLE  weakest certainty to show
// param: limit Integer[1..10000] = 50  most rows
// param: skip Integer[0..1000000] = 0  rows to pass over
// param: evidence Integer[1..100] = 3  most sentences a relationship
// returns: rejecter, relationship, rejected, reasons, evidence

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
MATCH (e)-[r:REJECTED]-(other)
WHERE ($certainty = 'POSSIBLE' OR r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty])
WITH e, r, other ORDER BY r.documents DESC, r.confidence DESC, r.id SKIP $skip LIMIT $limit
CALL (r) {
  MATCH (f:Fact {edge: r.id})-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
  WHERE f.retractedAt IS NULL
  OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
  WITH f, d, s, o, a ORDER BY f.confidence DESC, d.publishedOn DESC, f.id LIMIT $evidence
  RETURN collect(f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}}) AS evidence
}
RETURN startNode(r) AS rejecter, r AS relationship, endNode(r) AS rejected,
  [x IN evidence WHERE x.qualifier_reason IS NOT NULL | x.qualifier_reason] AS reasons, evidence
ORDER BY r.documents DESC, r.confidence DESC, r.id
