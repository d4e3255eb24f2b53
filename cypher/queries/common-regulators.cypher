// title: Common regulators
// answers: Which authorities regulate or investigate all of the given entities.
// param: entities Entities[2..20]  names or ids, with commas between
// param: certainty Certainty = POSSIBLE  weakest certainty to show
// param: limit Integer[1..10000] = 50  most rows
// param: evidence Integer[1..100] = 1  most sentences a relationship
// returns: regulator, entities, relationships, evidence

UNWIND $entities AS wanted
CALL (wanted) {
  MATCH (e:Entity {id: wanted}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim(wanted))})-[:NAMES]->(e:Entity) RETURN e
}
CALL (e) {
  MATCH (e)<-[r:REGULATES|INVESTIGATES]-(other)
  WHERE ($certainty = 'POSSIBLE' OR r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty])
  RETURN r, other LIMIT 50000
}
WITH other, collect(DISTINCT e) AS entities, collect(DISTINCT r) AS relationships, count(DISTINCT wanted) AS met
WHERE met = size($entities) AND NOT other IN entities
WITH other, entities, relationships, reduce(n = 0, r IN relationships | n + r.documents) AS documents
ORDER BY documents DESC, other.id LIMIT $limit
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
RETURN other AS regulator, entities, relationships, evidence
ORDER BY documents DESC, other.id
