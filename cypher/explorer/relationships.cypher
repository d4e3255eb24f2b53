// title: Relationships among entities
// answers: every relationship that joins two of these
// param: ids List<String>
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH collect(n) AS nodes
UNWIND nodes AS a
UNWIND nodes AS b
WITH a, b WHERE a <> b
MATCH (a)-[r]->(b)
RETURN r.id AS id, a.id AS from, b.id AS to, coalesce(r.relation, type(r)) AS relation,
       r.relation IS NOT NULL AS denied, r.status AS status, r.certainty AS certainty, r.confidence AS confidence,
       r.facts AS facts, r.denials AS denials, r.documents AS documents, r.since AS since, r.until AS until,
       toString(r.firstReported) AS firstReported, toString(r.lastReported) AS lastReported, r.quote AS quote
ORDER BY documents DESC, id
