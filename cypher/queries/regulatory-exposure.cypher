// title: Regulatory exposure
// answers: Who is within a few steps of a regulator, and how: regulated itself, or tied to one that is; the strongest way to each.
// param: regulator Entity  name or id of the regulator
// param: depth Integer[1..3] = 2  most steps
// param: relations Relations = [PARTNERS_WITH, OWNS, ACQUIRES, INVESTS_IN, MERGES_WITH, SUPPLIES, PRODUCES]  ties that pass exposure on
// param: certainty Certainty = POSSIBLE  weakest certainty to show
// param: fanout Integer[1..200] = 25  most relationships followed from one entity, best documented first
// param: limit Integer[1..10000] = 50  most rows
// param: evidence Integer[1..100] = 1  most sentences a step
// returns: exposed, steps, strength, entities, relationships, evidence

CALL () {
  MATCH (e:Entity {id: $regulator}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($regulator))})-[:NAMES]->(e:Entity) RETURN e
}
CALL (e) {
  MATCH (e)-[r:REGULATES|INVESTIGATES]->(n:Entity)
  WHERE ($certainty = 'POSSIBLE' OR r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty])
  WITH n, r ORDER BY r.confidence DESC, r.id
  WITH n, head(collect(r)) AS r ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT 500
  RETURN collect({n: n, entities: [e, n], relationships: [r], strength: r.confidence}) AS ring1
}
CALL (e, ring1) {
  UNWIND CASE WHEN $depth >= 2 THEN ring1[..200] ELSE [] END AS way
  WITH way, way.n AS m
  CALL (e, way, m) {
    MATCH (m)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(n)
    WHERE type(r) IN $relations AND NOT n IN way.entities AND ($certainty = 'POSSIBLE' OR r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty])
    WITH r, n LIMIT 5000
    RETURN r, n ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $fanout
  }
  WITH n, {n: n, entities: way.entities + [n], relationships: way.relationships + [r], strength: way.strength * r.confidence} AS longer
  WHERE NOT n IN [x IN ring1 | x.n]
  WITH n, longer ORDER BY longer.strength DESC, [x IN longer.relationships | x.id]
  WITH n, head(collect(longer)) AS best ORDER BY best.strength DESC, n.id LIMIT 500
  RETURN collect(best) AS ring2
}
CALL (e, ring1, ring2) {
  UNWIND CASE WHEN $depth >= 3 THEN ring2[..100] ELSE [] END AS way
  WITH way, way.n AS m
  CALL (e, way, m) {
    MATCH (m)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(n)
    WHERE type(r) IN $relations AND NOT n IN way.entities AND ($certainty = 'POSSIBLE' OR r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty])
    WITH r, n LIMIT 5000
    RETURN r, n ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $fanout
  }
  WITH n, {n: n, entities: way.entities + [n], relationships: way.relationships + [r], strength: way.strength * r.confidence} AS longer
  WHERE NOT n IN [x IN ring1 | x.n] AND NOT n IN [x IN ring2 | x.n]
  WITH n, longer ORDER BY longer.strength DESC, [x IN longer.relationships | x.id]
  WITH n, head(collect(longer)) AS best ORDER BY best.strength DESC, n.id LIMIT 500
  RETURN collect(best) AS ring3
}
WITH ring1 + ring2 + ring3 AS ways
UNWIND ways AS way
WITH way.n AS exposed, way.entities AS entities, way.relationships AS relationships, way.strength AS strength
ORDER BY size(relationships), strength DESC, exposed.id LIMIT $limit
CALL (relationships) {
  UNWIND relationships AS r
  CALL (r) {
  MATCH (f:Fact {edge: r.id})-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
  WHERE f.retractedAt IS NULL
  OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
  WITH f, d, s, o, a ORDER BY f.confidence DESC, d.publishedOn DESC, f.id LIMIT $evidence
  RETURN collect(f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}}) AS evidence
}
  RETURN collect(evidence) AS evidence
}
RETURN exposed, size(relationships) AS steps, strength, entities, relationships, evidence
ORDER BY steps, strength DESC, exposed.id
