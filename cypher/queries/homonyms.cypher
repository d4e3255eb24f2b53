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
MATCH (e)<-[:NAMES]-(:Name)<-[:MENTIONS]-(d:Document)
WITH DISTINCT e, d ORDER BY d.publishedOn DESC, d.id LIMIT 500
CALL (e, d) {
  MATCH (d)-[:MENTIONS]->(:Name)-[:NAMES]->(company:Entity)
  WHERE company <> e
  RETURN collect(DISTINCT company) AS companies
}
WITH e, collect({document: d, companies: companies}) AS all
UNWIND all AS each
WITH e, each, [other IN all WHERE other.document <> each.document | other.companies] AS others
WHERE size(others) > 0 AND size(each.companies) > 0
  AND none(company IN each.companies WHERE any(known IN others WHERE company IN known))
WITH e, each.document AS d, each.companies AS companies LIMIT $limit
RETURN e AS entity, d {.id, .title, .publisher, .publishedOn, .url} AS document,
  [company IN companies | company.name] AS company,
  'relata judge different "' + e.name + '" "' + e.name + '" --document ' + d.id AS decide
