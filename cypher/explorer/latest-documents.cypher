// title: Latest documents
// answers: what was published last, with the facts each states
// param: limit Integer = 8
CALL () {
  MATCH (d:Document) WHERE d.publishedOn IS NOT NULL AND d.retractedAt IS NULL
  WITH d ORDER BY d.publishedOn DESC, d.id LIMIT toInteger($limit)
  RETURN collect(d) AS dated
}
CALL (dated) {
  WITH dated WHERE size(dated) < toInteger($limit)
  MATCH (d:Document) WHERE d.publishedOn IS NULL AND d.retractedAt IS NULL
  WITH d ORDER BY d.id LIMIT toInteger($limit)
  RETURN collect(d) AS undated
}
UNWIND (dated + undated)[..toInteger($limit)] AS d
MATCH (d)<-[:STATED_IN]-(f:Fact) WHERE f.retractedAt IS NULL
WITH d, f ORDER BY f.start
WITH d, collect(f)[..3] AS first
UNWIND first AS f
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
       null AS text
ORDER BY d.publishedOn IS NULL, publishedOn DESC, documentId, start
