// title: What changed about an entity
// answers: Which relationships of an entity are new, ended, denied, became certain or were confirmed between two dates.
// param: entity Entity  its name, another name of it, or its id
// param: from StartDate  first day
// param: to EndDate  last day
// param: limit Integer[1..10000] = 50  most rows
// returns: day, change, relation, subject, object, facts

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
MATCH (e)<-[:SUBJECT|OBJECT]-(f:Fact)
WHERE f.retractedAt IS NULL AND f.validFromDay >= $from AND f.validFromDay <= $to
WITH DISTINCT f.edge AS edge LIMIT $limit
CALL (edge) {
  MATCH (f:Fact {edge: edge})-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
  WHERE f.retractedAt IS NULL AND (f.validFromDay IS NULL OR f.validFromDay <= $to)
  OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
  WITH f, d, s, o, a ORDER BY f.validFromDay, f.id LIMIT 1000
  RETURN collect(f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}}) AS stated
}
WITH stated, [x IN stated WHERE x.validFromDay IS NULL OR x.validFromDay < $from] AS before,
  [x IN stated WHERE x.validFromDay >= $from] AS facts
WITH facts, facts[0].validFromDay AS day, facts[0].relation AS relation, facts[0].subject AS subject, facts[0].object AS object,
  CASE WHEN any(x IN facts WHERE x.status = 'ENDED') THEN 'ended'
    WHEN size(before) = 0 AND all(x IN facts WHERE x.polarity = 'NEGATIVE') THEN 'denied'
    WHEN size(before) = 0 THEN 'new'
    WHEN any(x IN facts WHERE x.polarity = 'NEGATIVE') AND none(x IN before WHERE x.polarity = 'NEGATIVE') THEN 'denied'
    WHEN any(x IN facts WHERE x.certainty = 'CERTAIN' AND x.polarity = 'POSITIVE')
      AND none(x IN before WHERE x.certainty = 'CERTAIN' AND x.polarity = 'POSITIVE') THEN 'became certain'
    ELSE 'confirmed' END AS change
RETURN day, change, relation, subject, object, facts
ORDER BY day, relation, object.name, subject.name
