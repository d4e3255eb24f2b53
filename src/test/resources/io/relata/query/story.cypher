// A small graph as the graph room would leave it: names, entities, documents, facts; edges are folded below.
UNWIND [
  ['d1', 'Phone maker looks for a model', 'Relata samples', '2024-06-10', 'Apple tested models from Baidu. Apple may partner with Baidu.'],
  ['d2', 'A choice is made', 'Relata samples', '2025-02-12', 'Apple rejected DeepSeek because it lacked staff. Apple is partnering with Alibaba.'],
  ['d3', 'A choice is made (copy)', 'Another page', '2025-02-13', 'Alibaba works with Apple, its chairman said.'],
  ['d4', 'Rivals', 'Relata samples', '2025-03-01', 'Alibaba competes with Tencent. Apple competes with Huawei.'],
  ['d5', 'Rules', 'Relata samples', '2025-03-05', 'The Cyberspace Administration of China regulates Alibaba. It regulates Baidu.'],
  ['d6', 'No deal', 'Relata samples', '2025-03-09', 'Huawei denied that it works with Tencent.'],
  ['d7', 'Games', 'Relata samples', '2025-03-20', 'Tencent supplies games to Huawei.'],
  ['d9', 'Odd', 'Relata samples', '2025-03-22', '<img> \\ supplies "evil"; it\'s so.'],
  ['d8', 'No games', 'Relata samples', '2025-03-21', 'Tencent said it does not supply Huawei.']] AS row
CREATE (:Document {id: row[0], title: row[1], publisher: row[2], publishedOn: date(row[3]), text: row[4], sha256: row[0],
  ingestedAt: datetime(row[3] + 'T12:00:00Z')});

UNWIND [
  ['e-apple', 'Company', 'Organization', 'Apple', ['Apple', 'Apple Inc']],
  ['e-alibaba', 'Company', 'Organization', 'Alibaba', ['Alibaba']],
  ['e-baidu', 'Company', 'Organization', 'Baidu', ['Baidu']],
  ['e-deepseek', 'Company', 'Organization', 'DeepSeek', ['DeepSeek', 'Deepseek']],
  ['e-huawei', 'Company', 'Organization', 'Huawei', ['Huawei']],
  ['e-tencent', 'Company', 'Organization', 'Tencent', ['Tencent']],
  ['e-cac', 'Regulator', 'Organization', 'Cyberspace Administration of China', ['Cyberspace Administration of China', 'CAC']],
  ['e-mercury1', 'Company', 'Organization', 'Mercury', ['Mercury']],
  ['e-mercury2', 'Product', 'Product', 'Mercury', ['Mercury']],
  ['e-img', 'Company', 'Organization', '<img onerror="x">', ['<img onerror="x">']],
  ['e-evil', 'Company', 'Organization', 'O\'Neil & "Sons" \\ ]]> `x`; --\n\u0001{a} <b> \uD83D\uDE00', ['evil']],
  ['e-china', 'Place', 'Place', 'China', ['China']]] AS row
CREATE (e:Entity:$(row[1]):$(row[2]) {id: row[0], type: row[1], name: row[3], names: row[4]})
WITH row, e
UNWIND row[4] AS surface
MERGE (n:Name {key: toLower(surface) + '|' + row[2]})
SET n.text = toLower(surface), n.surface = surface, n.root = row[2]
MERGE (n)-[:NAMES]->(e);

UNWIND [
  ['f1', 'd1', 'Apple tested models from Baidu.', 'apple', 'EVALUATED', 'baidu', 'CERTAIN', 'POSITIVE', 'ACTIVE', '2024-06', null, 0.9, null],
  ['f2', 'd1', 'Apple may partner with Baidu.', 'apple', 'PARTNERS_WITH', 'baidu', 'POSSIBLE', 'POSITIVE', 'PLANNED', '2024-06-10', null, 0.4, null],
  ['f3', 'd2', 'Apple rejected DeepSeek because it lacked staff.', 'apple', 'REJECTED', 'deepseek', 'CERTAIN', 'POSITIVE', 'ACTIVE', '2025-02-12', null, 0.9, 'it lacked staff'],
  ['f4', 'd2', 'Apple is partnering with Alibaba.', 'apple', 'PARTNERS_WITH', 'alibaba', 'PROBABLE', 'POSITIVE', 'ACTIVE', '2025-02-12', null, 0.7, null],
  ['f5', 'd3', 'Alibaba works with Apple, its chairman said.', 'alibaba', 'PARTNERS_WITH', 'apple inc', 'CERTAIN', 'POSITIVE', 'ACTIVE', '2025-02-13', null, 0.9, null],
  ['f6', 'd4', 'Alibaba competes with Tencent.', 'alibaba', 'COMPETES_WITH', 'tencent', 'CERTAIN', 'POSITIVE', 'ACTIVE', '2025-03-01', null, 0.9, null],
  ['f7', 'd4', 'Apple competes with Huawei.', 'apple', 'COMPETES_WITH', 'huawei', 'CERTAIN', 'POSITIVE', 'ACTIVE', '2025-03-01', null, 0.9, null],
  ['f8', 'd5', 'The Cyberspace Administration of China regulates Alibaba.', 'cac', 'REGULATES', 'alibaba', 'CERTAIN', 'POSITIVE', 'ACTIVE', '2025-03-05', null, 0.95, null],
  ['f9', 'd5', 'It regulates Baidu.', 'cac', 'REGULATES', 'baidu', 'CERTAIN', 'POSITIVE', 'ACTIVE', '2025-03-05', null, 0.8, null],
  ['f10', 'd6', 'Huawei denied that it works with Tencent.', 'huawei', 'PARTNERS_WITH', 'tencent', 'CERTAIN', 'NEGATIVE', 'ACTIVE', '2025-03-09', null, 0.8, null],
  ['f11', 'd7', 'Tencent supplies games to Huawei.', 'tencent', 'SUPPLIES', 'huawei', 'CERTAIN', 'POSITIVE', 'ACTIVE', '2025-03-20', null, 0.8, null],
  ['f13', 'd9', '<img> \\ supplies "evil"; it\'s so.', '<img onerror="x">', 'SUPPLIES', 'evil', 'CERTAIN', 'POSITIVE', 'ACTIVE', '2025-03-22', null, 0.8, null],
  ['f12', 'd8', 'Tencent said it does not supply Huawei.', 'tencent', 'SUPPLIES', 'huawei', 'CERTAIN', 'NEGATIVE', 'ACTIVE', '2025-03-21', null, 0.8, null]] AS row
MATCH (d:Document {id: row[1]})
MATCH (sn:Name {key: row[3] + '|Organization'})-[:NAMES]->(s:Entity), (on:Name {key: row[5] + '|Organization'})-[:NAMES]->(o:Entity)
MERGE (d)-[ms:MENTIONS {surface: sn.surface}]->(sn) SET ms.type = s.type, ms.count = coalesce(ms.count, 0) + 1
MERGE (d)-[mo:MENTIONS {surface: on.surface}]->(on) SET mo.type = o.type, mo.count = coalesce(mo.count, 0) + 1
CREATE (f:Fact {id: row[0], quote: row[2], start: size(split(d.text, row[2])[0]), end: size(split(d.text, row[2])[0]) + size(row[2]), relation: row[4], subjectName: sn.key, objectName: on.key, certainty: row[6],
  polarity: row[7], status: row[8], validFrom: row[9], validTo: row[10], validBasis: 'STATED', confidence: row[11],
  validFromDay: date(row[9] + CASE WHEN size(row[9]) = 7 THEN '-01' ELSE '' END), extractor: 'patterns/1',
  recordedAt: datetime(toString(d.publishedOn) + 'T12:00:00Z'), qualifier_reason: row[12]})
CREATE (f)-[:SUBJECT]->(s), (f)-[:OBJECT]->(o), (f)-[:STATED_IN]->(d);

MATCH (f:Fact {id: 'f4'}), (e:Entity {id: 'e-alibaba'}) CREATE (f)-[:ATTRIBUTED_TO]->(e);

MATCH (s:Entity)<-[:SUBJECT]-(f:Fact)-[:OBJECT]->(o:Entity), (f)-[:STATED_IN]->(d:Document)
WITH f, d, CASE WHEN f.relation IN ['PARTNERS_WITH', 'COMPETES_WITH'] AND o.id < s.id THEN [o, s] ELSE [s, o] END AS ends
WITH ends[0] AS s, ends[1] AS o, f.relation AS relation, collect(f) AS facts, count(DISTINCT d) AS documents,
  min(d.publishedOn) AS firstReported, max(d.publishedOn) AS lastReported,
  collect(f.certainty) AS certainties
WITH *, head([c IN ['CERTAIN', 'PROBABLE', 'POSSIBLE'] WHERE c IN certainties]) AS certainty,
  1.0 - reduce(doubt = 1.0, x IN facts | doubt * (1.0 - x.confidence)) AS confidence,
  CASE WHEN all(f IN facts WHERE f.polarity = 'NEGATIVE') THEN 'DENIED' ELSE relation END AS type
CREATE (s)-[r:$(type) {id: s.id + '|' + relation + '|' + o.id, status: facts[-1].status, certainty: certainty, confidence: confidence,
  facts: size([f IN facts WHERE f.polarity = 'POSITIVE']), denials: size([f IN facts WHERE f.polarity = 'NEGATIVE']), documents: documents,
  since: facts[0].validFrom, firstReported: firstReported, lastReported: lastReported, quote: facts[0].quote}]->(o)
SET r.relation = CASE type WHEN 'DENIED' THEN relation END
FOREACH (f IN facts | SET f.edge = r.id);

UNWIND [
  ['o1', 'd2', 'Revenue rose 4% to $124.3 billion.', 'e-apple', 'revenue', 124300000000.0, 'USD', '2024-Q4', 4.0],
  ['o2', 'd4', 'Revenue was $95 billion.', 'e-apple', 'revenue', 95000000000.0, 'USD', '2025-Q1', null]] AS row
MATCH (d:Document {id: row[1]}), (e:Entity {id: row[3]}), (place:Entity {id: 'e-china'})
CREATE (o:Observation {id: row[0], quote: row[2], start: 0, end: size(row[2]), metric: row[4], value: row[5], unit: row[6], period: row[7], changePercent: row[8],
  changeBasis: CASE WHEN row[8] IS NULL THEN null ELSE 'YEAR_OVER_YEAR' END, recordedAt: datetime('2025-04-01T00:00:00Z')})
CREATE (o)-[:OF]->(e), (o)-[:STATED_IN]->(d)
FOREACH (p IN CASE row[0] WHEN 'o1' THEN [place] ELSE [] END | CREATE (o)-[:IN_REGION]->(p));
