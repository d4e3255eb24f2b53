// title: Latest facts
// answers: What the newest documents state, newest first.
// param: limit Integer[1..10000] = 50  most rows
// param: skip Integer[0..1000000] = 0  rows to pass over
// returns: fact

MATCH (d:Document)
WHERE d.publishedOn IS NOT NULL AND d.retractedAt IS NULL
WITH d ORDER BY d.publishedOn DESC LIMIT 2000
MATCH (s:Entity)<-[:SUBJECT]-(f:Fact)-[:OBJECT]->(o:Entity), (f)-[:STATED_IN]->(d)
WHERE f.retractedAt IS NULL
WITH f, d, s, o ORDER BY d.publishedOn DESC, d.id, f.start, f.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
RETURN f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}} AS fact
ORDER BY d.publishedOn DESC, d.id, f.start, f.id
