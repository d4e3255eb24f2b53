// title: As of a date
// answers: Which relationships of an entity held on a date, folded from the facts that were valid then.
// param: entity Entity  its name, another name of it, or its id
// param: asOf EndDate  the date; a month or year means its last day
// param: knownAt Instant = null  what the graph knew at that instant; null means now
// param: relations Relations = []  only these relations; none means all
// param: symmetric SymmetricRelations = [PARTNERS_WITH, COMPETES_WITH, MERGES_WITH]  relations that hold either way; the ontology's unless told
// param: limit Integer[1..10000] = 50  most rows
// param: evidence Integer[1..100] = 3  most sentences a relationship, newest first
// returns: relationship, evidence

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
MATCH (e)<-[role:SUBJECT|OBJECT]-(f:Fact)
WHERE f.polarity = 'POSITIVE' AND (size($relations) = 0 OR f.relation IN $relations)
  AND ($asOf IS NULL OR f.validFromDay IS NULL OR f.validFromDay <= $asOf)
  AND ($knownAt IS NULL AND f.retractedAt IS NULL
    OR f.recordedAt <= $knownAt AND (f.retractedAt IS NULL OR f.retractedAt > $knownAt))
MATCH (f)-[back:SUBJECT|OBJECT]->(other:Entity|FormerEntity), (f)-[:STATED_IN]->(d:Document)
WHERE type(back) <> type(role) AND other <> e
WITH e, other, f, d, coalesce(f.validFromDay, f.validToDay, d.publishedOn) AS begins,
  CASE WHEN f.relation IN $symmetric THEN e.id < other.id ELSE type(role) = 'SUBJECT' END AS forward
WHERE $asOf IS NULL OR begins IS NULL OR begins <= $asOf
WITH e, other, f, d, begins, forward ORDER BY begins, f.id
WITH e, other, f.relation AS relation, forward, collect(f) AS stated,
  max(CASE f.status WHEN 'ENDED' THEN coalesce(f.validToDay, begins) ELSE f.validToDay END) AS ended,
  max(CASE WHEN f.status <> 'ENDED' AND f.validToDay IS NULL THEN begins END) AS begun,
  count(DISTINCT coalesce(d.sha256, d.id)) AS documents,
  min(d.publishedOn) AS firstReported, max(d.publishedOn) AS lastReported
WHERE ended IS NULL OR ended >= coalesce($asOf, date()) OR begun > ended
WITH relation, CASE WHEN forward THEN e ELSE other END AS from, CASE WHEN forward THEN other ELSE e END AS to,
  stated, documents, firstReported, lastReported,
  1.0 - reduce(doubt = 1.0, x IN stated | doubt * (1.0 - x.confidence * {CERTAIN: 1.0, PROBABLE: 0.7, POSSIBLE: 0.4}[x.certainty])) AS confidence
ORDER BY documents DESC, confidence DESC, relation, from.id, to.id LIMIT $limit
WITH *, from.id + ' ' + relation + ' ' + to.id AS id
CALL (id, stated) {
  UNWIND reverse(stated)[..$evidence] AS f
  MATCH (f)-[:STATED_IN]->(d:Document), (s:Entity|FormerEntity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity|FormerEntity)
  OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity|FormerEntity)
  WITH id, f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}} AS fact
  RETURN collect(fact {.*, edge: id}) AS evidence
}
RETURN {id: id, relation: relation, from: from {.id, .type, .name, .names}, to: to {.id, .type, .name, .names},
    status: stated[-1].status, certainty: CASE WHEN any(x IN stated WHERE x.certainty = 'CERTAIN') THEN 'CERTAIN'
      WHEN any(x IN stated WHERE x.certainty = 'PROBABLE') THEN 'PROBABLE' ELSE 'POSSIBLE' END,
    confidence: confidence, facts: size(stated), documents: documents, since: stated[0].validFrom,
    firstReported: firstReported, lastReported: lastReported} AS relationship, evidence
ORDER BY documents DESC, confidence DESC, id
