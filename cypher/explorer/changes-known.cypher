// title: What came to be known between two days
// answers: which relationships were recorded for the first time, again, as denied, as ended, or were taken back
// param: from String  the first day, 2025-01-31
// param: to String  the last day
// param: limit Integer = 300
WITH datetime($from) AS first, datetime($to) + duration('P1D') AS end
MATCH (f:Fact)
WHERE f.edge IS NOT NULL
  AND (f.recordedAt >= first AND f.recordedAt < end OR f.retractedAt >= first AND f.retractedAt < end)
WITH first, end, f.edge AS edge, collect(f) AS facts
WITH first, end, edge, facts, facts[0] AS f,
     reduce(last = first, x IN facts | CASE WHEN x.retractedAt < end AND x.retractedAt > last THEN x.retractedAt
       WHEN x.recordedAt < end AND x.recordedAt > last THEN x.recordedAt ELSE last END) AS moment
ORDER BY moment DESC, edge LIMIT toInteger($limit)
MATCH (s:Entity|FormerEntity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity|FormerEntity)
OPTIONAL MATCH (s)-[r]-(o) WHERE r.id = edge
WITH first, end, edge, facts, f, s, o, r, moment,
     EXISTS { MATCH (x:Fact {edge: edge}) WHERE x.recordedAt < first } AS before,
     [x IN facts WHERE x.recordedAt >= first AND (x.retractedAt IS NULL OR x.retractedAt >= end)] AS gained
RETURN edge AS id, f.relation AS relation, toString(date(moment)) AS day, coalesce(r.certainty, f.certainty) AS certainty,
       size(facts) AS facts,
       CASE WHEN size(gained) = 0 THEN 'TAKEN_BACK'
            WHEN any(x IN gained WHERE x.polarity = 'NEGATIVE') THEN 'DENIED'
            WHEN any(x IN gained WHERE x.status = 'ENDED') THEN 'ENDED'
            WHEN before THEN 'STRENGTHENED'
            ELSE 'NEW' END AS kind,
       s.id AS subjectId, s.name AS subjectName, s.type AS subjectType,
       o.id AS objectId, o.name AS objectName, o.type AS objectType
ORDER BY moment DESC, id
