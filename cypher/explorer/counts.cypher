// title: How much is in the graph
// answers: the number of documents, entities, facts, observations and links of any kind
CALL { MATCH (d:Document) RETURN count(d) AS documents }
CALL { MATCH (e:Entity) RETURN count(e) AS entities }
CALL { MATCH (f:Fact) RETURN count(f) AS facts }
CALL { MATCH (m:Observation) RETURN count(m) AS observations }
CALL { MATCH ()-[r]->() RETURN count(r) AS links }
RETURN documents, entities, facts, observations, links
