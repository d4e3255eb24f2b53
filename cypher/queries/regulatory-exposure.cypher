// title: Regulatory exposure
// answers: Who is within a few steps of a regulator, and how: regulated itself, or tied to one that is.
// param: regulator Entity  name or id of the regulator
// param: depth Integer[1..3] = 2  most steps
// param: relations Relations = [PARTNERS_WITH, OWNS, ACQUIRES, INVESTS_IN, MERGES_WITH, SUPPLIES, PRODUCES]  ties that pass exposure on
// param: certainty Certainty = POSSIBLE  weakest certainty to show
// param: fanout Integer[1..200] = 25  most relationships followed from one entity, best documented first
// param: limit Integer[1..10000] = 50  most rows
// param: evidence Integer[1..100] = 1  most sentences a step

CALL () {
  MATCH (e:Entity {id: $regulator}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($regulator))})-[:NAMES]->(e:Entity) RETURN e
}
CALL (e) {
  MATCH (e)-[r:REGULATES|INVESTIGATES]->(one:Entity)
  WHERE r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty]
  RETURN r AS r1, one ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT 1000
}
CALL (e, r1, one) {
  RETURN [r1] AS relationships, [e, one] AS entities
  UNION
  WITH e, r1, one WHERE $depth >= 2
  MATCH (one)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(two:Entity)
  WHERE type(r) IN $relations AND two <> e AND r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty]
  WITH e, r1, one, r, two LIMIT 5000
  WITH e, r1, one, r, two ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $fanout
  RETURN [r1, r] AS relationships, [e, one, two] AS entities
  UNION
  WITH e, r1, one WHERE $depth >= 3
  MATCH (one)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(two:Entity)
  WHERE type(r) IN $relations AND two <> e AND r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty]
  WITH e, r1, one, r AS r2, two LIMIT 5000
  WITH e, r1, one, r2, two ORDER BY r2.documents DESC, r2.confidence DESC, r2.id LIMIT $fanout
  CALL (e, one, two) {
    MATCH (two)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES]-(three:Entity)
    WHERE type(r) IN $relations AND three <> e AND three <> one AND r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty]
    WITH r, three LIMIT 5000
    RETURN r, three ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $fanout
  }
  RETURN [r1, r2, r] AS relationships, [e, one, two, three] AS entities
}
WITH entities[-1] AS exposed, entities, relationships, reduce(strength = 1.0, r IN relationships | strength * r.confidence) AS strength
ORDER BY size(relationships), strength DESC, [r IN relationships | r.id]
WITH exposed, collect({entities: entities, relationships: relationships, strength: strength})[0] AS way
WITH exposed, way.entities AS entities, way.relationships AS relationships, way.strength AS strength
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
