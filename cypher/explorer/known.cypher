// title: When relationships were known
// answers: for everything that facts among these entities state or stated, when that was recorded and when it was taken back
// param: ids List<String>
UNWIND $ids AS id
MATCH (s:Entity {id: id})<-[:SUBJECT]-(f:Fact)-[:OBJECT]->(o:Entity)
WHERE o <> s AND o.id IN $ids
WITH s.id AS from, f.relation AS relation, o.id AS to, f.polarity = 'NEGATIVE' AS denied, f.certainty AS certainty,
     min(f.recordedAt) AS recordedAt, f.retractedAt AS retractedAt, count(f) AS facts
RETURN from, relation, to, denied, certainty, toString(recordedAt) AS recordedAt, toString(retractedAt) AS retractedAt, facts
ORDER BY recordedAt, from, relation, to, denied, certainty, retractedAt
