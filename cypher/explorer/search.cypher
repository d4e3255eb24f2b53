// title: Find entities by name
// answers: which entities are called something like this, the best known first
// param: text String  the beginning of a name or of a word in it, lower case
// param: words String  the same as a full-text query, "" for none
// param: limit Integer = 10
CALL {
  MATCH (n:Name) WHERE n.text STARTS WITH $text
  WITH n LIMIT 400
  MATCH (n)-[:NAMES]->(e:Entity)
  RETURN e, n.surface AS matched, CASE WHEN n.text = $text THEN 0 ELSE 1 END AS rank
  UNION
  CALL db.index.fulltext.queryNodes('entityNames', $words, {limit: 100}) YIELD node
  RETURN node AS e, node.name AS matched, 2 AS rank
}
WITH e, matched, rank ORDER BY rank
WITH e, head(collect({name: matched, rank: rank})) AS best
WITH e, best, COUNT { (e)<-[:SUBJECT]-() } + COUNT { (e)<-[:OBJECT]-() } AS facts
ORDER BY best.rank = 0 DESC, best.rank < 2 DESC, facts DESC, e.name, e.id
LIMIT toInteger($limit)
RETURN e.id AS id, e.name AS name, e.type AS type, best.name AS matched, facts
