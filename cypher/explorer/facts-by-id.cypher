// title: Facts by id
// answers: each of these facts with its ends and its document
// param: ids List<String>
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[:STATED_IN]->(d:Document)
MATCH (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(w:Entity)
RETURN f.id AS id, f.relation AS relation, f.certainty AS certainty, f.polarity AS polarity, f.status AS status,
       f.validFrom AS validFrom, f.validTo AS validTo, f.validBasis AS validBasis, f.confidence AS confidence,
       f.quote AS quote, f.start AS start, f.end AS end, f.extractor AS extractor, toString(f.recordedAt) AS recordedAt,
       f.qualifier_reason AS reason, f.qualifier_scope AS scope,
       s.id AS subjectId, s.name AS subjectName, s.type AS subjectType,
       o.id AS objectId, o.name AS objectName, o.type AS objectType,
       w.id AS sayerId, w.name AS sayerName, w.type AS sayerType,
       d.id AS documentId, d.title AS title, d.publisher AS publisher, toString(d.publishedOn) AS publishedOn, d.url AS url,
       d.text AS text
