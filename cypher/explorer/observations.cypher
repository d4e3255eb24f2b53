// title: Observations of an entity
// answers: the measured values that documents state about it
// param: id String
MATCH (e:Entity {id: $id})<-[:OF]-(m:Observation)-[:STATED_IN]->(d:Document)
WHERE m.retractedAt IS NULL
OPTIONAL MATCH (m)-[:IN_REGION]->(p:Entity)
RETURN m.id AS id, m.metric AS metric, m.value AS value, m.unit AS unit, m.period AS period,
       m.changePercent AS changePercent, m.changeBasis AS changeBasis, m.quote AS quote, p.name AS region,
       d.id AS documentId, d.title AS title, d.publisher AS publisher, toString(d.publishedOn) AS publishedOn
ORDER BY metric, region, coalesce(period, publishedOn), id
LIMIT 200
