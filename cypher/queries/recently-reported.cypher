// title: Most reported lately
// answers: Which entities the newest documents speak about most, each with its latest fact.
// param: documents Integer[1..2000] = 200  how many of the newest documents to look at
// param: limit Integer[1..1000] = 20  most entities
// returns: entity, documents, lastReported, document, latest

MATCH (d:Document)
WHERE d.publishedOn IS NOT NULL AND d.retractedAt IS NULL
WITH d ORDER BY d.publishedOn DESC LIMIT $documents
MATCH (d)-[:MENTIONS]->(:Name)-[:NAMES]->(e:Entity)
WITH e, d ORDER BY d.publishedOn DESC, d.id
WITH e, count(DISTINCT d) AS documents, collect(DISTINCT d) AS newest, max(d.publishedOn) AS lastReported
ORDER BY documents DESC, lastReported DESC, e.name, e.id LIMIT $limit
CALL (e, newest) {
  UNWIND newest AS d
  MATCH (d)<-[:STATED_IN]-(f:Fact), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
  WHERE f.retractedAt IS NULL AND e IN [s, o]
  OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
  WITH f, d, s, o, a ORDER BY d.publishedOn DESC, f.confidence DESC, f.id LIMIT 1
  RETURN collect(f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}}) AS latest
}
WITH e, documents, lastReported, newest[0] AS d, latest[0] AS latest
RETURN e AS entity, documents, lastReported, d {.id, .title, .publisher, .publishedOn, .url} AS document, latest
ORDER BY documents DESC, lastReported DESC, e.name, e.id
