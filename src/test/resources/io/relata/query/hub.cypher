// A hub with 50,000 neighbours, and a second that shares some of them. The best documented seventh of the edges has facts,
// ten a document: queries fetch the sentences of the best only.
UNWIND range(0, 1000) AS i
CREATE (:Document {id: 'd' + i, title: 'Note ' + i, publisher: 'Generated', publishedOn: date('2020-01-01') + duration({days: i % 1800}),
  sha256: 'd' + i, text: 'Words of note ' + i, ingestedAt: datetime('2025-01-01T00:00:00Z')});

UNWIND range(0, 50001) AS i
WITH CASE i WHEN 0 THEN 'Hub' WHEN 1 THEN 'Second' ELSE 'Firm ' + i END AS name, i
CREATE (e:Entity:Company:Organization {id: 'e' + i, type: 'Company', name: name, names: [name]})
CREATE (n:Name {key: toLower(name) + '|Organization', text: toLower(name), surface: name, root: 'Organization'})-[:NAMES]->(e);

MATCH (h:Entity {id: 'e0'})
UNWIND range(2, 50001) AS i
MATCH (o:Entity {id: 'e' + i})
CREATE (h)-[:$(['PARTNERS_WITH', 'COMPETES_WITH', 'SUPPLIES', 'REJECTED', 'EVALUATED'][i % 5]) {id: 'r' + i, status: 'ACTIVE',
  certainty: ['CERTAIN', 'PROBABLE', 'POSSIBLE'][i % 3], confidence: 0.5 + (i % 50) / 100.0, facts: 1, documents: 1 + i % 7, denials: 0,
  since: '2020', lastReported: date('2020-01-01') + duration({days: i % 1800})}]->(o);

MATCH (h:Entity {id: 'e1'})
UNWIND [i IN range(2, 50001) WHERE i % 7 = 6] AS i
MATCH (o:Entity {id: 'e' + i})
CREATE (h)-[:$(['PARTNERS_WITH', 'COMPETES_WITH', 'REGULATES'][i % 3]) {id: 's' + i, status: 'ACTIVE', certainty: 'CERTAIN',
  confidence: 0.5 + (i % 50) / 100.0, facts: 1, documents: 7, denials: 0, since: '2020',
  lastReported: date('2020-01-01') + duration({days: i % 1800})}]->(o);

MATCH (h:Entity {id: 'e0'})-[r {documents: 7}]->(o:Entity)
MATCH (d:Document {id: 'd' + toInteger(substring(r.id, 1)) % 1000})
MATCH (o)<-[:NAMES]-(n:Name)
CREATE (d)-[:MENTIONS {type: 'Company', surface: 'x', count: 1}]->(n)
CREATE (f:Fact {id: 'f' + r.id, edge: r.id, relation: type(r), certainty: r.certainty, polarity: 'POSITIVE', status: 'ACTIVE', confidence: r.confidence,
  quote: 'The hub deals with ' + o.name, start: 0, end: 10, validFrom: '2020', validFromDay: d.publishedOn, recordedAt: datetime('2025-01-01T00:00:00Z'), extractor: 'x'})
CREATE (f)-[:SUBJECT]->(h), (f)-[:OBJECT]->(o), (f)-[:STATED_IN]->(d);

MATCH (h:Entity {id: 'e1'})-[r {documents: 7}]->(o:Entity)
MATCH (d:Document {id: 'd' + toInteger(substring(r.id, 1)) % 1000})
CREATE (f:Fact {id: 'f' + r.id, edge: r.id, relation: type(r), certainty: r.certainty, polarity: 'POSITIVE', status: 'ACTIVE', confidence: r.confidence,
  quote: 'The second hub deals with ' + o.name, start: 0, end: 10, validFrom: '2020', validFromDay: d.publishedOn, recordedAt: datetime('2025-01-01T00:00:00Z'), extractor: 'x'})
CREATE (f)-[:SUBJECT]->(h), (f)-[:OBJECT]->(o), (f)-[:STATED_IN]->(d);

MATCH (d:Document), (n:Name {key: 'hub|Organization'}) CREATE (d)-[:MENTIONS {type: 'Company', surface: 'Hub', count: 3}]->(n);
