// title: Neighbours of an entity, ranked
// answers: who it has relationships with, the best reported first, one page at a time
// param: id String
// param: relations List<String> = []  only these; empty for all
// param: offset Integer = 0
// param: limit Integer = 30
MATCH (e:Entity {id: $id})-[r]-(o:Entity)
WHERE o <> e AND (size($relations) = 0 OR coalesce(r.relation, type(r)) IN $relations)
WITH o, sum(r.documents) AS documents, sum(r.facts + r.denials) AS facts, max(r.lastReported) AS last
ORDER BY documents DESC, facts DESC, last DESC, o.id
WITH collect(o) AS ranked
WITH size(ranked) AS total, ranked[toInteger($offset)..toInteger($offset) + toInteger($limit)] AS page
UNWIND page AS o
RETURN o.id AS id, o.name AS name, o.type AS type, total,
       COUNT { (o)--() } - COUNT { (o)<-[:SUBJECT]-() } - COUNT { (o)<-[:OBJECT]-() } - COUNT { (o)<-[:NAMES]-() }
       - COUNT { (o)<-[:OF]-() } - COUNT { (o)<-[:IN_REGION]-() } - COUNT { (o)<-[:ATTRIBUTED_TO]-() } AS degree
