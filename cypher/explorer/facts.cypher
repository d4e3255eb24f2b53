// title: Facts behind a relationship
// answers: each sentence that states or denies it, newest first
// param: from String
// param: relation String
// param: to String
// param: symmetric Boolean = false  whether the ends may stand in either order
// param: offset Integer = 0
// param: limit Integer = 50
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH (a)-[r]-(b)
WHERE coalesce(r.relation, type(r)) = $relation AND ($symmetric OR startNode(r) = a)
WITH collect(DISTINCT r.id) AS edges
MATCH (f:Fact) WHERE f.edge IN edges AND f.retractedAt IS NULL
MATCH (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
MATCH (f)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(w:Entity)
WITH f, s, o, d, w
ORDER BY d.publishedOn DESC, d.id, f.start, f.id
SKIP toInteger($offset) LIMIT toInteger($limit)
RETURN f.id AS id, f.relation AS relation, f.certainty AS certainty, f.polarity AS polarity, f.status AS status,
       f.validFrom AS validFrom, f.validTo AS validTo, f.validBasis AS validBasis, f.confidence AS confidence,
       f.quote AS quote, f.start AS start, f.end AS end, f.extractor AS extractor, toString(f.recordedAt) AS recordedAt,
       f.qualifier_reason AS reason, f.qualifier_scope AS scope,
       s.id AS subjectId, s.name AS subjectName, s.type AS subjectType,
       o.id AS objectId, o.name AS objectName, o.type AS objectType,
       w.id AS sayerId, w.name AS sayerName, w.type AS sayerType,
       d.id AS documentId, d.title AS title, d.publisher AS publisher, toString(d.publishedOn) AS publishedOn, d.url AS url,
       d.text AS text
