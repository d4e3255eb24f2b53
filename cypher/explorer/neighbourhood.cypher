// title: Neighbours of an entity, ranked
// answers: who it has relationships with, the best reported first, one page at a time
// param: id String
// param: relations List<String> = []  only these; empty for all
// param: offset Integer = 0
// param: limit Integer = 30
MATCH (e:Entity {id: $id})-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(o)
WHERE o <> e AND (size($relations) = 0 OR coalesce(r.relation, type(r)) IN $relations)
// a hub's relationships are neither sorted whole nor its neighbours counted: only those are looked at
// that as many documents report as those of the page, twenty for each neighbour of it
WITH e, r.documents AS documents, collect(r) AS tied, toInteger($offset + $limit) * 20 AS wanted
ORDER BY documents DESC
WITH e, wanted, collect({documents: documents, tied: tied}) AS ranked
WITH e, wanted, ranked, reduce(a = {total: 0, groups: []}, group IN ranked | {total: a.total + size(group.tied),
  groups: CASE WHEN a.total < wanted THEN a.groups + [group] ELSE a.groups END}) AS found
CALL (e, ranked, found) {
  UNWIND CASE WHEN found.total <= 2000 THEN ranked ELSE [] END AS group
  UNWIND group.tied AS r
  RETURN count(DISTINCT CASE startNode(r) WHEN e THEN endNode(r) ELSE startNode(r) END) AS neighbours
}
CALL (wanted, found) {
  UNWIND found.groups AS group
  CALL (wanted, group) {
    UNWIND group.tied AS r
    WITH r ORDER BY r.lastReported DESC, r.id LIMIT toInteger($offset + $limit) * 20
    RETURN collect(r) AS best
  }
  WITH group, best ORDER BY group.documents DESC
  RETURN reduce(all = [], some IN collect(best) | all + some) AS best
}
UNWIND range(0, size(best) - 1) AS place
WITH e, best[place] AS r, place, found.total AS ties, neighbours
WITH CASE startNode(r) WHEN e THEN endNode(r) ELSE startNode(r) END AS o, min(place) AS place, ties, neighbours
ORDER BY place SKIP toInteger($offset) LIMIT toInteger($limit)
RETURN o.id AS id, o.name AS name, o.type AS type, CASE neighbours WHEN 0 THEN ties ELSE neighbours END AS total,
       neighbours = 0 AS atMost,
       COUNT { (o)--() } - COUNT { (o)<-[:SUBJECT]-() } - COUNT { (o)<-[:OBJECT]-() } - COUNT { (o)<-[:NAMES]-() }
       - COUNT { (o)<-[:OF]-() } - COUNT { (o)<-[:IN_REGION]-() } - COUNT { (o)<-[:ATTRIBUTED_TO]-() } AS degree
ORDER BY place
