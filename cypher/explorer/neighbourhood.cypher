// title: Neighbours of an entity, ranked
// answers: who it has relationships with, the best reported first, one page at a time
// param: id String
// param: relations List<String> = []  only these; empty for all
// param: offset Integer = 0
// param: limit Integer = 30
// a hub's relationships are not sorted whole: only those that as many documents report as those of the page,
// twenty for each neighbour of it; nor are its neighbours counted
MATCH (e:Entity {id: $id})-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(o)
WHERE o <> e AND (size($relations) = 0 OR coalesce(r.relation, type(r)) IN $relations)
WITH e, r.documents AS documents, count(*) AS ties ORDER BY documents DESC
WITH e, collect({documents: documents, ties: ties}) AS groups
WITH e, reduce(a = {ties: 0, least: 0}, group IN groups | {ties: a.ties + group.ties,
  least: CASE WHEN a.ties < ($offset + $limit) * 20 THEN group.documents ELSE a.least END}) AS found
CALL (e, found) {
  UNWIND CASE WHEN found.ties <= 2000 THEN [e] ELSE [] END AS small
  MATCH (small)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(o)
  WHERE o <> small AND (size($relations) = 0 OR coalesce(r.relation, type(r)) IN $relations)
  RETURN count(DISTINCT o) AS neighbours
}
MATCH (e)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(o)
WHERE o <> e AND r.documents >= found.least AND (size($relations) = 0 OR coalesce(r.relation, type(r)) IN $relations)
WITH o, r, found.ties AS ties, neighbours
ORDER BY r.documents DESC, r.lastReported DESC, r.id LIMIT toInteger($offset + $limit) * 20
WITH o, head(collect(r)) AS best, ties, neighbours
ORDER BY best.documents DESC, best.lastReported DESC, best.id SKIP toInteger($offset) LIMIT toInteger($limit)
RETURN o.id AS id, o.name AS name, o.type AS type, CASE neighbours WHEN 0 THEN ties ELSE neighbours END AS total,
       neighbours = 0 AS atMost,
       COUNT { (o)--() } - COUNT { (o)<-[:SUBJECT]-() } - COUNT { (o)<-[:OBJECT]-() } - COUNT { (o)<-[:NAMES]-() }
       - COUNT { (o)<-[:OF]-() } - COUNT { (o)<-[:IN_REGION]-() } - COUNT { (o)<-[:ATTRIBUTED_TO]-() } AS degree
ORDER BY best.documents DESC, best.lastReported DESC, best.id
