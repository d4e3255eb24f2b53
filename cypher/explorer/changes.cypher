// title: What changed between two days
// answers: which relationships were reported for the first time, again, as denied or as ended
// param: from String  the first day, 2025-01-31
// param: to String  the last day
// param: limit Integer = 300
MATCH (d:Document)<-[:STATED_IN]-(f:Fact)
WHERE d.publishedOn >= date($from) AND d.publishedOn <= date($to) AND d.retractedAt IS NULL
  AND f.retractedAt IS NULL AND f.edge IS NOT NULL
WITH f.edge AS edge, collect(f) AS facts, max(d.publishedOn) AS day
WITH edge, facts, day, head(facts) AS f
MATCH (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
MATCH (s)-[r]-(o) WHERE r.id = edge
RETURN edge AS id, f.relation AS relation, toString(day) AS day, r.certainty AS certainty, size(facts) AS facts,
       CASE WHEN any(x IN facts WHERE x.polarity = 'NEGATIVE') THEN 'DENIED'
            WHEN any(x IN facts WHERE x.status = 'ENDED') THEN 'ENDED'
            WHEN r.firstReported >= date($from) THEN 'NEW'
            ELSE 'STRENGTHENED' END AS kind,
       s.id AS subjectId, s.name AS subjectName, s.type AS subjectType,
       o.id AS objectId, o.name AS objectName, o.type AS objectType
ORDER BY day DESC, id
LIMIT toInteger($limit)
