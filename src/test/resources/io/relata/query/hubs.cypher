// Two hubs in one graph: 'Small' has a fifth of the relationships, facts, documents and figures of 'Large'. Four facts a
// document; the lower the number of a neighbour, the more documents report it.
UNWIND range(0, 3000) AS i
CREATE (e:Entity:Company:Organization {id: 'e' + i, type: 'Company', name: 'Firm ' + i, names: ['Firm ' + i]})
CREATE (:Name {key: 'firm ' + i + '|Organization', text: 'firm ' + i, surface: 'Firm ' + i, root: 'Organization'})-[:NAMES]->(e);

UNWIND [['Large', 3000], ['Small', 600]] AS hub
CREATE (h:Entity:Company:Organization {id: hub[0], type: 'Company', name: hub[0], names: [hub[0]]})
CREATE (n:Name {key: toLower(hub[0]) + '|Organization', text: toLower(hub[0]), surface: hub[0], root: 'Organization'})-[:NAMES]->(h)
WITH h, n, hub
UNWIND range(0, hub[1] / 4) AS i
CREATE (d:Document {id: hub[0] + i, title: 'Note ' + i, publisher: 'Generated', publishedOn: date('2020-01-01') + duration({days: i % 1800}),
  sha256: hub[0] + i, text: 'Words of note ' + i, ingestedAt: datetime('2025-01-01T00:00:00Z')})
CREATE (d)-[:MENTIONS {type: 'Company', surface: hub[0], count: 3}]->(n)
CREATE (x:Observation {id: hub[0] + i, metric: 'revenue', value: 1.0 * i, unit: 'USD', period: toString(2000 + i), quote: 'x', start: 0, end: 1,
  recordedAt: datetime('2025-01-01T00:00:00Z')})-[:OF]->(h)
CREATE (x)-[:STATED_IN]->(d);

UNWIND [['Large', 3000], ['Small', 600]] AS hub
MATCH (h:Entity {id: hub[0]})
UNWIND range(1, hub[1]) AS i
MATCH (o:Entity {id: 'e' + i})<-[:NAMES]-(n:Name)
CREATE (h)-[r:$(['PARTNERS_WITH', 'COMPETES_WITH', 'SUPPLIES', 'REJECTED', 'EVALUATED'][i % 5]) {id: hub[0] + i, status: 'ACTIVE',
  certainty: ['CERTAIN', 'PROBABLE', 'POSSIBLE'][i % 3], confidence: 0.5 + (i % 50) / 100.0, facts: 1, documents: 1 + 100 / (1 + i),
  denials: i % 10 / 9, since: '2020', firstReported: date('2020-01-01'), lastReported: date('2020-01-01') + duration({days: i % 1800})}]->(o)
WITH hub, h, o, n, r, i
MATCH (d:Document {id: hub[0] + i / 4})
CREATE (d)-[:MENTIONS {type: 'Company', surface: o.name, count: 1}]->(n)
CREATE (f:Fact {id: r.id, edge: r.id, relation: type(r), certainty: r.certainty, polarity: 'POSITIVE', status: 'ACTIVE',
  confidence: r.confidence, quote: 'The hub deals with ' + o.name, start: 0, end: 10, validFrom: toString(d.publishedOn),
  validFromDay: d.publishedOn, recordedAt: datetime('2025-01-01T00:00:00Z'), extractor: 'x'})
CREATE (f)-[:SUBJECT]->(h), (f)-[:OBJECT]->(o), (f)-[:STATED_IN]->(d);
