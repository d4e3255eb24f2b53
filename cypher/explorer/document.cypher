// title: A document
// answers: what was read, where it came from and whom it names
// param: id String
MATCH (d:Document {id: $id})
CALL {
  WITH d
  MATCH (d)-[m:MENTIONS]->(n:Name)-[:NAMES]->(e:Entity)
  WITH e, sum(m.count) AS mentions
  ORDER BY mentions DESC, e.name
  RETURN collect({id: e.id, name: e.name, type: e.type}) AS entities
}
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, toString(d.publishedOn) AS publishedOn, d.url AS url,
       d.text AS text, toString(d.ingestedAt) AS ingestedAt, toString(d.retractedAt) AS retractedAt, entities
