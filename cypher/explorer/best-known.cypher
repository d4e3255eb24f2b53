// title: What the graph holds
// answers: counts, the best connected entities
MATCH (e:Entity)
WITH e, COUNT { (e)<-[:SUBJECT]-() } + COUNT { (e)<-[:OBJECT]-() } AS facts
ORDER BY facts DESC, e.id
LIMIT 12
RETURN e.id AS id, e.name AS name, e.type AS type, facts
