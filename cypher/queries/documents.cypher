// title: Full-text search over documents
// answers: Which documents have all of these words in title or text, best match first.
// param: text String  words, in any order; the beginning of a word will do
// param: limit Integer[1..10000] = 50  most rows
// returns: document, facts, score

WITH [word IN split(reduce(t = toLower($text), c IN split('+ - & | ! ( ) { } [ ] ^ " ~ * ? : \\ / < > = , .', ' ') | replace(t, c, ' ')), ' ')
  WHERE word <> ''][..20] AS words
WHERE size(words) > 0
CALL db.index.fulltext.queryNodes('documentTexts', reduce(q = '', w IN words | q + '+(' + w + '^2 ' + w + '*) '), {limit: 5 * $limit})
YIELD node AS d, score
WHERE d.retractedAt IS NULL
RETURN d {.id, .title, .publisher, .publishedOn, .url} AS document, COUNT { (d)<-[:STATED_IN]-(:Fact) } AS facts, score
ORDER BY score DESC, d.id
LIMIT $limit
