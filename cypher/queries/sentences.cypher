// title: Full-text search over sentences
// answers: Which sentences that state something have all of these words, best match first.
// param: text String  words, in any order; the beginning of a word will do
// param: limit Integer[1..10000] = 50  most rows
// returns: fact, score

WITH [word IN split(reduce(t = toLower($text), c IN split('+ - & | ! ( ) { } [ ] ^ " ~ * ? : \\ / < > = , .', ' ') | replace(t, c, ' ')), ' ')
  WHERE word <> ''][..20] AS words
WHERE size(words) > 0
CALL db.index.fulltext.queryNodes('factQuotes', reduce(q = '', w IN words | q + '+(' + w + '^2 ' + w + '*) '), {limit: 5 * $limit})
YIELD node AS f, score
WHERE f.retractedAt IS NULL
WITH f, score ORDER BY score DESC, f.id LIMIT $limit
MATCH (f)-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
RETURN f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}} AS fact, score
ORDER BY score DESC, f.id
