// title: Timeline of an entity
// answers: what was reported about it, the latest first
// param: id String
// param: offset Integer = 0
// param: limit Integer = 50
MATCH (e:Entity {id: $id})<-[:SUBJECT|OBJECT]-(f:Fact)-[:STATED_IN]->(d:Document)
WHERE f.retractedAt IS NULL
WITH DISTINCT f, d
ORDER BY coalesce(f.validFromDay, d.publishedOn) DESC, f.id
SKIP toInteger($offset) LIMIT toInteger($limit)
MATCH (f)-[:SUBJECT]->(s:Entity), (f)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(w:Entity)
RETURN f.id AS id, f.relation AS relation, f.certainty AS certainty, f.polarity AS polarity, f.status AS status,
       f.validFrom AS validFrom, f.validTo AS validTo, f.validBasis AS validBasis, f.confidence AS confidence,
       f.quote AS quote, f.start AS start, f.end AS end, f.extractor AS extractor, toString(f.recordedAt) AS recordedAt,
       f.qualifier_reason AS reason, f.qualifier_scope AS scope,
       s.id AS subjectId, s.name AS subjectName, s.type AS subjectType,
       o.id AS objectId, o.name AS objectName, o.type AS objectType,
       w.id AS sayerId, w.name AS sayerName, w.type AS sayerType,
       d.id AS documentId, d.title AS title, d.publisher AS publisher, toString(d.publishedOn) AS publishedOn, d.url AS url,
       null AS text, toString(coalesce(f.validFromDay, d.publishedOn)) AS day
ORDER BY day DESC, id
