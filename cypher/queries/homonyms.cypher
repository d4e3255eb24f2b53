// title: Documents that may mean another
// answers: Documents that name the entity in company that none of its other documents shares: a hint, for a person to judge, that it is another thing of the same name.
// param: entity Entity  its name, another name of it, or its id
// param: limit Integer[1..10000] = 50  most rows
// returns: entity, document, company, decide

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
MATCH (e)<-[:NAMES]-(:Name)<-[:MENTIONS]-(d)
WITH DISTINCT e, d ORDER BY d.publishedOn DESC, d.id LIMIT 500
WITH e, collect(d) AS documents WHERE size(documents) > 1
UNWIND documents AS d
MATCH (d)-[:MENTIONS]->(:Name)-[:NAMES]->(company:Entity)
WHERE company <> e
WITH e, company, collect(DISTINCT d) AS sharing
WITH e, company, sharing, size(sharing) AS shared
UNWIND sharing AS d
WITH e, d, collect(company) AS companies, max(shared) AS shared WHERE shared = 1
WITH e, d, companies ORDER BY d.publishedOn DESC, d.id LIMIT $limit
RETURN e AS entity, d {.id, .title, .publisher, .publishedOn, .url} AS document,
  [company IN companies | company.name] AS company,
  'relata judge different "' + e.name + '" "' + e.name + '" --document ' + d.id AS decide
