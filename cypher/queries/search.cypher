// title: Search by name
// answers: Which entities go by a name like this: exact, beginning with it, or spelled nearly so.
// param: text String  a name or its beginning
// param: type EntityType = null  only entities of this type
// param: limit Integer[1..1000] = 20  most entities
// returns: entity, facts, score

WITH toLower(trim($text)) AS text
WITH text, [word IN split(reduce(t = text, c IN split('+ - & | ! ( ) { } [ ] ^ " ~ * ? : \\ / < > =', ' ') | replace(t, c, ' ')), ' ')
  WHERE word <> ''] AS words
CALL (text, words) {
  MATCH (n:Name {text: text})-[:NAMES]->(e:Entity)
  RETURN e, 1000.0 AS score
  UNION ALL
  MATCH (n:Name) WHERE n.text STARTS WITH text
  WITH n ORDER BY n.text LIMIT 200
  MATCH (n)-[:NAMES]->(e:Entity)
  RETURN e, 100.0 AS score
  UNION ALL
  WITH words WHERE size(words) > 0 AND size(words) <= 20
  CALL db.index.fulltext.queryNodes('entityNames', reduce(q = '', w IN words | q + w + '^2 ' + w + '~1 ' + w + '* '), {limit: 200})
  YIELD node, score
  RETURN node AS e, score
}
WITH e, max(score) AS score
WHERE $type IS NULL OR $type IN labels(e)
WITH e, score, COUNT { (e)<-[:SUBJECT|OBJECT]-() } AS facts
RETURN e AS entity, facts, score
ORDER BY score >= 1000 DESC, score >= 100 DESC, CASE WHEN score >= 100 THEN facts ELSE score END DESC, e.name, e.id
LIMIT $limit
