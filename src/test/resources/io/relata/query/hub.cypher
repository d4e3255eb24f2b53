// A hub with 50,000 neighbours, one of which leads to a second hub; one fact an edge, ten facts a document.
UNWIND range(0, 5000) AS i
CREATE (:Document {id: 'd' + i, title: 'Note ' + i, publisher: 'Generated', publishedOn: date('2020-01-01') + duration({days: i % 1800}),
  sha256: 'd' + i, text: 'Words of note ' + i, ingestedAt: datetime('2025-01-01T00:00:00Z')});

UNWIND range(0, 50001) AS i
WITH CASE i WHEN 0 THEN 'Hub' WHEN 1 THEN 'Second' ELSE 'Firm ' + i END AS name, i
CREATE (e:Entity:Company:Organization {id: 'e' + i, type: 'Company', name: name, names: [name]})
CREATE (n:Name {key: toLower(name) + '|Organization', text: toLower(name), surface: name, root: 'Organization'})-[:NAMES]->(e);

UNWIND range(2, 50001) AS i
CALL (i) {
  MATCH (h:Entity {id: 'e0'}), (o:Entity {id: 'e' + i}), (d:Document {id: 'd' + i % 5000}), (n:Name {key: 'firm ' + i + '|Organization'})
  CREATE (h)-[r:$(['PARTNERS_WITH', 'COMPETES_WITH', 'SUPPLIES', 'REJECTED', 'EVALUATED'][i % 5]) {id: 'r' + i, status: 'ACTIVE', certainty: ['CERTAIN', 'PROBABLE', 'POSSIBLE'][i % 3],
    confidence: 0.5 + (i % 50) / 100.0, facts: 1, documents: 1 + i % 7, denials: 0, since: '2020', lastReported: d.publishedOn}]->(o)
  CREATE (d)-[:MENTIONS {type: 'Company', surface: 'x', count: 1}]->(n)
  CREATE (f:Fact {id: 'f' + i, edge: 'r' + i, relation: type(r), certainty: r.certainty, polarity: 'POSITIVE', status: 'ACTIVE', confidence: r.confidence,
    quote: 'The hub deals with firm number ' + i, start: 0, end: 10, validFrom: '2020', validFromDay: d.publishedOn, recordedAt: datetime('2025-01-01T00:00:00Z'), extractor: 'x'})
  CREATE (f)-[:SUBJECT]->(h), (f)-[:OBJECT]->(o), (f)-[:STATED_IN]->(d)
} IN TRANSACTIONS OF 5000 ROWS;

UNWIND range(2, 20001) AS i
CALL (i) {
  MATCH (h:Entity {id: 'e1'}), (o:Entity {id: 'e' + i}), (d:Document {id: 'd' + i % 5000})
  CREATE (h)-[:$(['PARTNERS_WITH', 'COMPETES_WITH', 'REGULATES'][i % 3]) {id: 's' + i, status: 'ACTIVE', certainty: 'CERTAIN', confidence: 0.5 + (i % 50) / 100.0, facts: 1, documents: 1 + i % 7, denials: 0,
    since: '2020', lastReported: d.publishedOn}]->(o)
  CREATE (f:Fact {id: 'g' + i, edge: 's' + i, relation: ['PARTNERS_WITH', 'COMPETES_WITH', 'REGULATES'][i % 3], certainty: 'CERTAIN', polarity: 'POSITIVE', status: 'ACTIVE', confidence: 0.5,
    quote: 'The second hub deals with firm number ' + i, start: 0, end: 10, validFrom: '2020', validFromDay: d.publishedOn, recordedAt: datetime('2025-01-01T00:00:00Z'), extractor: 'x'})
  CREATE (f)-[:SUBJECT]->(h), (f)-[:OBJECT]->(o), (f)-[:STATED_IN]->(d)
} IN TRANSACTIONS OF 5000 ROWS;

MATCH (d:Document), (n:Name {key: 'hub|Organization'}) CREATE (d)-[:MENTIONS {type: 'Company', surface: 'Hub', count: 3}]->(n);
