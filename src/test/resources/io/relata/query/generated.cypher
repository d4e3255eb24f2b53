// A graph of $facts facts: a fifth as many entities, a tenth as many documents, some entities known far better than others.
UNWIND range(0, $facts / 10) AS i
CALL (i) {
  CREATE (:Document {id: 'd' + i, title: 'Note ' + i, publisher: 'Generated', publishedOn: date('2020-01-01') + duration({days: i % 1800}),
    sha256: 'd' + i, text: 'Words of note number ' + i, ingestedAt: datetime('2025-01-01T00:00:00Z')})
} IN TRANSACTIONS OF 5000 ROWS;

UNWIND range(0, $facts / 5) AS i
CALL (i) {
  CREATE (e:Entity:Company:Organization {id: 'e' + i, type: 'Company', name: 'Firm ' + i, names: ['Firm ' + i]})
  CREATE (n:Name {key: 'firm ' + i + '|Organization', text: 'firm ' + i, surface: 'Firm ' + i, root: 'Organization'})-[:NAMES]->(e)
} IN TRANSACTIONS OF 5000 ROWS;

UNWIND range(0, $facts - 1) AS i
WITH i, toInteger(($facts / 5) * ((i * 7919 % 100003) / 100003.0) ^ 3) AS a, (i * 104729) % ($facts / 5) AS b WHERE a <> b
CALL (i, a, b) {
  MATCH (s:Entity {id: 'e' + a}), (o:Entity {id: 'e' + b}), (d:Document {id: 'd' + i % ($facts / 10)})
  MATCH (sn:Name {key: 'firm ' + a + '|Organization'}), (on:Name {key: 'firm ' + b + '|Organization'})
  CREATE (s)-[r:$(['PARTNERS_WITH', 'COMPETES_WITH', 'SUPPLIES', 'REJECTED', 'REGULATES'][i % 5]) {id: 'r' + i, status: 'ACTIVE',
    certainty: ['CERTAIN', 'PROBABLE', 'POSSIBLE'][i % 3], confidence: 0.5 + (i % 50) / 100.0, facts: 1, documents: 1 + i % 7, denials: 0,
    since: '2020', lastReported: d.publishedOn}]->(o)
  CREATE (d)-[:MENTIONS {type: 'Company', surface: 'x', count: 1}]->(sn), (d)-[:MENTIONS {type: 'Company', surface: 'x', count: 1}]->(on)
  CREATE (f:Fact {id: 'f' + i, edge: 'r' + i, relation: type(r), certainty: r.certainty, polarity: 'POSITIVE', status: 'ACTIVE',
    confidence: r.confidence, quote: 'Firm ' + a + ' deals with firm ' + b, start: 0, end: 10, validFrom: '2020', validFromDay: d.publishedOn,
    recordedAt: datetime('2025-01-01T00:00:00Z'), extractor: 'generated'})
  CREATE (f)-[:SUBJECT]->(s), (f)-[:OBJECT]->(o), (f)-[:STATED_IN]->(d)
} IN TRANSACTIONS OF 5000 ROWS;
