// title: Relationships among entities
// answers: every relationship that joins two of these
// param: ids List<String>
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH n ORDER BY COUNT { (n)--() } DESC
WITH collect(DISTINCT n) AS nodes
// each is seen from its less known end, so the links of the best known one need not be followed
UNWIND nodes[1..] AS one
MATCH (one)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(other)
WHERE other IN nodes AND other <> one
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN r.id AS id, a.id AS from, b.id AS to, coalesce(r.relation, type(r)) AS relation,
       r.relation IS NOT NULL AS denied, r.status AS status, r.certainty AS certainty, r.confidence AS confidence,
       r.facts AS facts, r.denials AS denials, r.documents AS documents, r.since AS since, r.until AS until,
       toString(r.firstReported) AS firstReported, toString(r.lastReported) AS lastReported, r.quote AS quote
ORDER BY documents DESC, id
