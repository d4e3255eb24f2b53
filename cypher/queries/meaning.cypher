// title: Search by meaning
// answers: Which sentences say something like this, in other words too, nearest first; needs --semantic.
// param: text Meaning  a sentence in your own words
// param: limit Integer[1..1000] = 20  most rows
// returns: fact, score

CALL db.index.vector.queryNodes('sentenceVectors', 2 * $limit + 10, $text)
YIELD node AS sentence, score
CALL (sentence) {
  MATCH (sentence)<-[:READS]-(f:Fact)
  WHERE f.retractedAt IS NULL
  RETURN f LIMIT 100
}
WITH f, score ORDER BY score DESC, f.id LIMIT $limit
MATCH (f)-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
RETURN f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}} AS fact, score
ORDER BY score DESC, f.id
