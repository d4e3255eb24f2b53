// title: A document and what it states
// answers: The text of one document and every fact read from it, in the order of the text.
// param: id String  the document's id
// returns: document, text, facts

MATCH (d:Document {id: $id})
CALL (d) {
  OPTIONAL MATCH (d)<-[:STATED_IN]-(f:Fact), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
  OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
  WITH d, f, s, o, a ORDER BY f.start, f.id
  RETURN [x IN collect(f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}}) WHERE x.id IS NOT NULL] AS facts
}
RETURN d {.id, .title, .publisher, .publishedOn, .url} AS document, d.text AS text, facts
