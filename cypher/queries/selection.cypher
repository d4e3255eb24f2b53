// title: Considered, chosen, rejected
// answers: The selection story of an entity: whom it considered, chose and rejected, in order, with reasons.
// param: entity Entity  its name, another name of it, or its id
// param: from StartDate = null  first day
// param: to EndDate = null  last day
// param: limit Integer[1..10000] = 50  most rows
// returns: day, step, candidate, reason, fact

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
MATCH (e)<-[role:SUBJECT|OBJECT]-(f:Fact)
WHERE f.retractedAt IS NULL AND f.polarity = 'POSITIVE'
  AND f.relation IN ['EVALUATED', 'REJECTED', 'PARTNERS_WITH', 'ACQUIRES', 'MERGES_WITH', 'INVESTS_IN']
  AND ($from IS NULL OR f.validFromDay >= $from) AND ($to IS NULL OR f.validFromDay <= $to)
  AND (f.relation IN ['PARTNERS_WITH', 'MERGES_WITH'] OR type(role) = 'SUBJECT')
WITH DISTINCT e, f ORDER BY f.validFromDay, f.id LIMIT $limit
MATCH (f)-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
RETURN f.validFromDay AS day,
  CASE f.relation WHEN 'EVALUATED' THEN 'considered' WHEN 'REJECTED' THEN 'rejected' ELSE 'chose' END AS step,
  CASE WHEN s = e THEN o ELSE s END AS candidate, f.qualifier_reason AS reason, f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}} AS fact
ORDER BY day, CASE f.relation WHEN 'EVALUATED' THEN 0 WHEN 'REJECTED' THEN 1 ELSE 2 END, f.id
