// title: How much is in the graph
// answers: the number of documents, entities, facts and observations
CALL { MATCH (d:Document) RETURN count(d) AS documents }
CALL { MATCH (e:Entity) RETURN count(e) AS entities }
CALL { MATCH (f:Fact) RETURN count(f) AS facts }
CALL { MATCH (m:Observation) RETURN count(m) AS observations }
RETURN documents, entities, facts, observations
