// title: Neighbours of an entity, ranked
// answers: who it has relationships with, the best reported first, one page at a time
// param: id String
// param: relations List<String> = []  only these; empty for all
// param: offset Integer = 0
// param: limit Integer = 30
MATCH (e:Entity {id: $id})-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(o)
WHERE o <> e AND (size($relations) = 0 OR coalesce(r.relation, type(r)) IN $relations)
WITH o, sum(r.documents) AS documents, max(r.lastReported) AS last
// a hub's neighbours are not sorted whole: only those that as many documents report as those of the page
WITH documents, collect([o, last]) AS tied ORDER BY documents DESC
WITH collect(tied) AS ranked
WITH reduce(a = {total: 0, cut: []}, tied IN ranked | {total: a.total + size(tied), cut: a.cut +
  CASE WHEN a.total < $offset + $limit AND a.total + size(tied) > $offset THEN [{at: a.total, tied: tied}] ELSE [] END}) AS found
UNWIND found.cut AS part
CALL (part) {
  UNWIND part.tied AS each
  WITH each[0] AS o, each[1] AS last
  ORDER BY last DESC, o.id LIMIT toInteger($offset) + toInteger($limit)
  RETURN collect(o) AS page
}
WITH found.total AS total,
  page[CASE WHEN $offset > part.at THEN toInteger($offset) - part.at ELSE 0 END..toInteger($offset) + toInteger($limit) - part.at] AS page
UNWIND page AS o
RETURN o.id AS id, o.name AS name, o.type AS type, total,
       COUNT { (o)--() } - COUNT { (o)<-[:SUBJECT]-() } - COUNT { (o)<-[:OBJECT]-() } - COUNT { (o)<-[:NAMES]-() }
       - COUNT { (o)<-[:OF]-() } - COUNT { (o)<-[:IN_REGION]-() } - COUNT { (o)<-[:ATTRIBUTED_TO]-() } AS degree
