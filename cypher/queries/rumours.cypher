// title: Rumours and what became of them
// answers: Which relationships of an entity were first reported as uncertain or only denied, and whether they became certain, were denied, or are rumours still.
// param: entity Entity  its name, another name of it, or its id
// param: limit Integer[1..10000] = 50  most rows
// returns: outcome, rumour, settled, days

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
MATCH (e)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-()
WITH DISTINCT r ORDER BY r.lastReported DESC, r.id LIMIT 1000
CALL (r) {
  MATCH (f:Fact {edge: r.id})-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
  WHERE f.retractedAt IS NULL
  OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
  WITH f, d, s, o, a ORDER BY d.publishedOn, f.id LIMIT 200
  RETURN collect(f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}}) AS facts
}
WITH r, facts, facts[0] AS rumour WHERE rumour.certainty <> 'CERTAIN' OR rumour.polarity = 'NEGATIVE'
WITH r, rumour, [x IN facts WHERE x.polarity = 'NEGATIVE' OR x.certainty = 'CERTAIN'] AS settling
WITH r, rumour, head([x IN settling WHERE x.polarity = settling[-1].polarity]) AS settled
RETURN CASE WHEN settled IS NULL THEN 'still a rumour' WHEN settled.polarity = 'NEGATIVE' THEN 'denied' ELSE 'became certain' END AS outcome,
  rumour, settled, duration.inDays(rumour.document.publishedOn, settled.document.publishedOn).days AS days
ORDER BY rumour.document.publishedOn DESC, r.id
LIMIT $limit
