// title: Corroboration
// answers: Which independent sources state or deny a relationship; copies of one text or sentence count as one.
// param: from Entity  name or id of one end
// param: relation Relation  the relation, e.g. PARTNERS_WITH
// param: to Entity  name or id of the other end

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
WITH f, d, s, o, a ORDER BY d.publishedOn, d.id, f.start
WITH toLower(trim(f.quote)) AS sentence, f.polarity AS polarity, collect(f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}}) AS facts
RETURN polarity, facts[0] AS first, size(facts) - 1 AS copies, [x IN facts[1..] | x.document] AS copiedIn
ORDER BY polarity DESC, first.document.publishedOn, first.id
