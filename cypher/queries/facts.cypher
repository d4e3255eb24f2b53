// title: Facts behind a relationship
// answers: Every sentence that states or denies one relationship, newest first.
// param: from Entity  name or id of one end
// param: relation Relation  the relation, e.g. PARTNERS_WITH
// param: to Entity  name or id of the other end
// param: limit Integer[1..10000] = 50  most rows
// param: skip Integer[0..1000000] = 0  rows to pass over
// returns: fact

CALL () {
  MATCH (x:Entity {id: $from}) RETURN x
  UNION
  MATCH (:Name {text: toLower(trim($from))})-[:NAMES]->(x:Entity) RETURN x
}
CALL () {
  MATCH (y:Entity {id: $to}) RETURN y
  UNION
  MATCH (:Name {text: toLower(trim($to))})-[:NAMES]->(y:Entity) RETURN y
}
MATCH (x)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(y)
WHERE coalesce(r.relation, type(r)) = $relation
MATCH (f:Fact {edge: r.id})-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
WHERE f.retractedAt IS NULL
OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
WITH f, d, s, o, a ORDER BY d.publishedOn DESC, f.id SKIP $skip LIMIT $limit
RETURN f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}} AS fact
ORDER BY d.publishedOn DESC, f.id
