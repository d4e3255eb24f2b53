// title: Neighbourhood of an entity
// answers: What surrounds it, ring by ring, best documented first; a hub is cut to its best, never followed whole.
// param: entity Entity  its name, another name of it, or its id
// param: depth Integer[1..3] = 1  rings
// param: relations Relations = []  only these relations; none means all
// param: certainty Certainty = POSSIBLE  weakest certainty to show
// param: fanout Integer[1..200] = 25  most relationships followed from one entity, best documented first
// param: limit Integer[1..5000] = 300  most relationships in all
// param: skip Integer[0..1000000] = 0  relationships of the first ring to pass over: the next page around a hub
// param: evidence Integer[1..100] = 1  most sentences a relationship
// returns: ring, from, relationship, to, evidence

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
CALL (e) {
  MATCH (e)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(other)
  WHERE (size($relations) = 0 OR coalesce(r.relation, type(r)) IN $relations)
    AND ($certainty = 'POSSIBLE' OR r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty])
  WITH r, other ORDER BY r.documents DESC, r.confidence DESC, r.id SKIP $skip LIMIT $fanout
  RETURN collect(DISTINCT r) AS first, collect(DISTINCT other) AS ring1
}
CALL (e, ring1) {
  UNWIND CASE WHEN $depth >= 2 THEN ring1 ELSE [] END AS n
  CALL (e, n) {
    MATCH (n)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(other)
    WHERE other <> e AND (size($relations) = 0 OR coalesce(r.relation, type(r)) IN $relations)
      AND ($certainty = 'POSSIBLE' OR r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty])
    WITH r, other LIMIT 5000
    WITH r, other ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $fanout
    RETURN r, other
  }
  WITH DISTINCT r, other ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $limit
  RETURN collect(DISTINCT r) AS second, collect(DISTINCT other) AS ring2
}
CALL (e, ring1, ring2) {
  UNWIND CASE WHEN $depth >= 3 THEN ring2[..50] ELSE [] END AS n
  CALL (e, ring1, n) {
    MATCH (n)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(other)
    WHERE other <> e AND NOT other IN ring1 AND (size($relations) = 0 OR coalesce(r.relation, type(r)) IN $relations)
      AND ($certainty = 'POSSIBLE' OR r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty])
    WITH r, other LIMIT 5000
    WITH r ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $fanout
    RETURN r
  }
  WITH DISTINCT r ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $limit
  RETURN collect(DISTINCT r) AS third
}
UNWIND [x IN first | [1, x]] + [x IN second | [2, x]] + [x IN third | [3, x]] AS step
WITH step[1] AS r, min(step[0]) AS ring ORDER BY ring, r.documents DESC, r.confidence DESC, r.id LIMIT $limit
CALL (r) {
  MATCH (f:Fact {edge: r.id})-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
  WHERE f.retractedAt IS NULL
  OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
  WITH f, d, s, o, a ORDER BY f.confidence DESC, d.publishedOn DESC, f.id LIMIT $evidence
  RETURN collect(f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}}) AS evidence
}
RETURN ring, startNode(r) AS from, r AS relationship, endNode(r) AS to, evidence
ORDER BY ring, r.documents DESC, r.confidence DESC, r.id
