// title: Reports that disagree
// answers: for each denial, the surest sentence that states what it denies
// param: limit Integer = 50
MATCH (n:Fact)
WHERE n.polarity = 'NEGATIVE' AND n.retractedAt IS NULL AND n.edge IS NOT NULL
WITH n LIMIT 5000
MATCH (p:Fact {edge: n.edge})
WHERE p.polarity = 'POSITIVE' AND p.retractedAt IS NULL
WITH n, p ORDER BY p.confidence DESC, p.id
WITH n, head(collect(p)) AS p
MATCH (n)-[:STATED_IN]->(d:Document)
RETURN p.id AS stated, n.id AS denied
ORDER BY d.publishedOn DESC, n.id
LIMIT toInteger($limit)
