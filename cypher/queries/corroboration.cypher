// title: Corroboration
// answers: Which independent sources state or deny a relationship; copies of one text or long sentence, word for word or nearly so, count as one.
// param: from Entity  name or id of one end
// param: relation Relation  the relation, e.g. PARTNERS_WITH
// param: to Entity  name or id of the other end
// returns: polarity, first, copies, copiedIn

CALL () {
  MATCH (x:Entity {id: $from}) RETURN x
  UNION
  MATCH (:Name {text: toLower(trim($from))})-[:NAMES]->(x:Entity) RETURN x
}
CALL () {
  MATCH (y:Entity {id: $to}) RETURN y
  UNION
  MATCH (:Name {text: toLower(trim($to))})-[:NAMES]->(y:Entity) RETURN y
}
MATCH (x)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(y)
WHERE coalesce(r.relation, type(r)) = $relation
MATCH (f:Fact {edge: r.id})-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
WHERE f.retractedAt IS NULL
OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
WITH f, d, s, o, a ORDER BY d.publishedOn, d.id, f.start LIMIT 500
WITH d, d.simhash + 9223372036854775807 + 1 AS positive, f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}} AS fact
WITH collect({fact: fact, document: d.id,
  text: CASE d.sha256 WHEN 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' THEN null ELSE d.sha256 END,
  quote: CASE WHEN size(split(fact.quote, ' ')) >= 8 THEN fact.quote END,
  bits: [i IN range(0, 62) | CASE WHEN d.simhash < 0 THEN positive ELSE d.simhash END / toInteger(2.0 ^ i) % 2] + [CASE WHEN d.simhash < 0 THEN 1 ELSE 0 END],
  long: d.simhash IS NOT NULL}) AS reports
// the first report that each one copies: the same document, text or long sentence, or a text that differs in a few words
WITH reports, [i IN range(0, size(reports) - 1) | head([j IN range(0, i) WHERE i = j
  OR reports[i].document = reports[j].document OR reports[i].text = reports[j].text OR reports[i].quote = reports[j].quote
  OR reports[i].long AND reports[j].long
    AND any(k IN [0, 16, 32, 48] WHERE reports[i].bits[k..k + 16] = reports[j].bits[k..k + 16])
    AND size([k IN range(0, 63) WHERE reports[i].bits[k] <> reports[j].bits[k]]) <= 3])] AS copyOf
UNWIND range(0, size(reports) - 1) AS i
WITH copyOf[copyOf[copyOf[i]]] AS source, reports[i].fact AS fact
WITH source, fact.polarity AS polarity, collect(fact) AS facts
RETURN polarity, facts[0] AS first, size(facts) - 1 AS copies, [x IN facts[1..] | x.document] AS copiedIn
ORDER BY polarity DESC, first.document.publishedOn, first.id
