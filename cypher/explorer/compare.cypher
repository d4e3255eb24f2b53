// title: What is known about these relationships
// answers: for each row the entities its names lead to and the relationship between them, as far as known
// param: rows List<Map>  at, relation, symmetric, subject, subjectType, object, objectType
UNWIND $rows AS row
OPTIONAL MATCH (:Name {text: toLower(row.subject)})-[:NAMES]->(s:Entity) WHERE row.subjectType IN labels(s)
WITH row, head(collect(s)) AS s
OPTIONAL MATCH (:Name {text: toLower(row.object)})-[:NAMES]->(o:Entity) WHERE row.objectType IN labels(o)
WITH row, s, head(collect(o)) AS o
OPTIONAL MATCH (s)-[r]-(o)
WHERE coalesce(r.relation, type(r)) = row.relation AND (row.symmetric OR startNode(r) = s)
WITH row, s, o, head(collect(r)) AS r
RETURN row.at AS at, s.id AS subjectId, o.id AS objectId, r.id AS id, r.relation IS NOT NULL AND r IS NOT NULL AS denied,
       r.status AS status, r.certainty AS certainty, r.quote AS quote
