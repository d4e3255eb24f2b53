// title: Facts behind a relationship
// answers: each sentence that states or denies it, newest first
// param: from String
// param: relation String
// param: to String
// param: symmetric Boolean = false  whether the facts may name the ends in the other order
// param: offset Integer = 0
// param: limit Integer = 50
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
CALL {
  WITH a, b
  MATCH (a)<-[:SUBJECT]-(f:Fact {relation: $relation})-[:OBJECT]->(b) WHERE f.retractedAt IS NULL
  RETURN f, a AS s, b AS o
  UNION
  WITH a, b
  MATCH (b)<-[:SUBJECT]-(f:Fact {relation: $relation})-[:OBJECT]->(a) WHERE f.retractedAt IS NULL AND $symmetric
  RETURN f, b AS s, a AS o
}
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
