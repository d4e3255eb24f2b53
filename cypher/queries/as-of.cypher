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
MATCH (e)<-[role:SUBJECT|OBJECT]-(f:Fact)-[:SUBJECT|OBJECT]->(other)
WHERE f.polarity = 'POSITIVE' AND other <> e AND (size($relations) = 0 OR f.relation IN $relations)
  AND ($asOf IS NULL OR f.validFromDay IS NULL OR f.validFromDay <= $asOf)
  AND ($knownAt IS NULL AND f.retractedAt IS NULL
    OR f.recordedAt <= $knownAt AND (f.retractedAt IS NULL OR f.retractedAt > $knownAt))
// a hub has tens of thousands: documents are looked at only where one fact does not tell enough
WITH e, other, f, coalesce(f.validFromDay, f.validToDay, head(COLLECT { MATCH (f)-[:STATED_IN]->(d) RETURN d.publishedOn })) AS begins,
  CASE WHEN f.relation IN $symmetric THEN e.id < other.id ELSE type(role) = 'SUBJECT' END AS forward
WHERE $asOf IS NULL OR begins IS NULL OR begins <= $asOf
WITH e, other, f.relation AS relation, forward, collect(f) AS stated,
  max(CASE f.status WHEN 'ENDED' THEN coalesce(f.validToDay, begins) ELSE f.validToDay END) AS ended,
  max(CASE WHEN f.status <> 'ENDED' AND f.validToDay IS NULL THEN begins END) AS begun
WHERE ended IS NULL OR ended >= coalesce($asOf, date()) OR begun > ended
WITH e, other, relation, forward, stated, CASE size(stated) WHEN 1 THEN 1
    ELSE COUNT { UNWIND stated AS x MATCH (x)-[:STATED_IN]->(d) RETURN DISTINCT coalesce(d.sha256, d.id) } END AS documents,
  round(1.0 - reduce(doubt = 1.0, x IN stated | doubt * (1.0 - x.confidence
    * CASE x.certainty WHEN 'CERTAIN' THEN 1.0 WHEN 'PROBABLE' THEN 0.7 ELSE 0.4 END)), 4) AS confidence
ORDER BY documents DESC, confidence DESC, relation, other.id, forward LIMIT $limit
WITH relation, CASE WHEN forward THEN e ELSE other END AS from, CASE WHEN forward THEN other ELSE e END AS to, stated, documents, confidence
WITH *, from.id + ' ' + relation + ' ' + to.id AS id
CALL (stated) {
  UNWIND stated AS f
  MATCH (f)-[:STATED_IN]->(d:Document)
  WITH f, d ORDER BY coalesce(f.validFromDay, f.validToDay, d.publishedOn), f.id
  RETURN collect(f) AS told, min(d.publishedOn) AS firstReported, max(d.publishedOn) AS lastReported
}
CALL (id, told) {
  UNWIND reverse(told)[..$evidence] AS f
  MATCH (f)-[:STATED_IN]->(d:Document), (s:Entity|FormerEntity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity|FormerEntity)
  OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity|FormerEntity)
  WITH id, f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}} AS fact
  RETURN collect(fact {.*, edge: id}) AS evidence
}
RETURN {id: id, relation: relation, from: from {.id, .type, .name, .names}, to: to {.id, .type, .name, .names},
    status: told[-1].status, certainty: CASE WHEN any(x IN told WHERE x.certainty = 'CERTAIN') THEN 'CERTAIN'
      WHEN any(x IN told WHERE x.certainty = 'PROBABLE') THEN 'PROBABLE' ELSE 'POSSIBLE' END,
    confidence: confidence, facts: size(told), documents: documents, since: told[0].validFrom,
    firstReported: firstReported, lastReported: lastReported} AS relationship, evidence
ORDER BY documents DESC, confidence DESC, id
