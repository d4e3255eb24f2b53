// title: Timeline of an entity
// answers: What the texts say happened to it, in order of the time each fact holds from.
// param: entity Entity  its name, another name of it, or its id
// param: relations Relations = []  only these relations; none means all
// param: from StartDate = null  first day
// param: to EndDate = null  last day
// param: limit Integer[1..10000] = 50  most rows
// param: skip Integer[0..1000000] = 0  rows to pass over
// returns: day, relation, fact

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
MATCH (e)<-[:SUBJECT|OBJECT]-(f:Fact)
WHERE f.retractedAt IS NULL AND (size($relations) = 0 OR f.relation IN $relations)
  AND ($from IS NULL OR f.validFromDay >= $from) AND ($to IS NULL OR f.validFromDay <= $to)
WITH DISTINCT f ORDER BY f.validFromDay, f.id SKIP $skip LIMIT $limit
MATCH (f)-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
RETURN f.validFromDay AS day, f.relation AS relation, f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}} AS fact
ORDER BY day, f.id
