// title: Documents about an entity
// answers: Which documents mention it, newest first, how often, and how many facts they state about it.
// param: entity Entity  its name, another name of it, or its id
// param: limit Integer[1..10000] = 50  most rows
// param: skip Integer[0..1000000] = 0  rows to pass over
// returns: document, mentions, facts

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
MATCH (e)<-[:NAMES]-(:Name)<-[m:MENTIONS]-(d)
WITH e, d, sum(m.count) AS mentions ORDER BY d.publishedOn DESC, d.id SKIP $skip LIMIT $limit
CALL (e, d) {
  MATCH (d)<-[:STATED_IN]-(f:Fact)
  WHERE f.retractedAt IS NULL AND EXISTS { (f)-[:SUBJECT|OBJECT]->(x:Entity) WHERE x = e }
  RETURN count(f) AS facts
}
RETURN d {.id, .title, .publisher, .publishedOn, .url} AS document, mentions, facts
ORDER BY d.publishedOn DESC, d.id
