// title: Strongest paths between two entities
// answers: How two entities are connected, most trustworthy first: by the product of the confidences, not by the number of steps alone.
// param: from Entity  name or id of one entity
// param: to Entity  name or id of the other
// param: depth Integer[1..6] = 4  most steps
// param: relations Relations = []  only these relations; none means all
// param: certainty Certainty = POSSIBLE  weakest certainty to show
// param: fanout Integer[1..200] = 100  most relationships of either end on ways of three steps, best documented first
// param: limit Integer[1..100] = 5  most paths
// param: evidence Integer[1..100] = 1  most sentences a step
// returns: path, length, strength, evidence

CALL () {
  MATCH (a:Entity {id: $from}) RETURN a
  UNION
  MATCH (:Name {text: toLower(trim($from))})-[:NAMES]->(a:Entity) RETURN a
}
CALL () {
  MATCH (b:Entity {id: $to}) RETURN b
  UNION
  MATCH (:Name {text: toLower(trim($to))})-[:NAMES]->(b:Entity) RETURN b
}
WITH a, b, {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty] AS certainties,
  ['SUBJECT', 'OBJECT', 'ATTRIBUTED_TO', 'OF', 'IN_REGION', 'NAMES', 'DENIED'] AS others
WHERE a <> b
CALL (a, b, certainties, others) {
  MATCH path = allShortestPaths((a)-[*..6]-(b))
  WHERE all(r IN relationships(path) WHERE NOT type(r) IN others AND (size($relations) = 0 OR type(r) IN $relations)
    AND r.certainty IN certainties)
  RETURN path LIMIT 1000
  UNION
  MATCH path = (a)-[r1:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]-(m:Entity)-[r2:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]-(b)
  WHERE (size($relations) = 0 OR type(r1) IN $relations AND type(r2) IN $relations)
    AND r1.certainty IN certainties AND r2.certainty IN certainties
  RETURN path LIMIT 1000
  UNION
  CALL (a, b, certainties) {
    MATCH (a)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]-(m:Entity)
    WHERE m <> b AND (size($relations) = 0 OR type(r) IN $relations) AND r.certainty IN certainties
    WITH r, m ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $fanout
    RETURN collect(DISTINCT m) AS near
  }
  CALL (a, b, certainties) {
    MATCH (b)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]-(n:Entity)
    WHERE n <> a AND (size($relations) = 0 OR type(r) IN $relations) AND r.certainty IN certainties
    WITH r, n ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $fanout
    RETURN collect(DISTINCT n) AS far
  }
  UNWIND near AS m
  UNWIND far AS n
  MATCH path = (a)-[r1:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]-(m)-[r2:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]-(n)-[r3:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]-(b)
  WHERE m <> n AND all(r IN [r1, r2, r3] WHERE (size($relations) = 0 OR type(r) IN $relations) AND r.certainty IN certainties)
  RETURN path LIMIT 1000
}
WITH path WHERE length(path) <= $depth AND all(x IN nodes(path) WHERE single(y IN nodes(path) WHERE y = x))
WITH path, reduce(strength = 1.0, x IN relationships(path) | strength * x.confidence) AS strength
ORDER BY strength DESC, length(path), [x IN nodes(path) | x.id], [x IN relationships(path) | x.id] LIMIT $limit
CALL (path) {
  UNWIND relationships(path) AS r
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
RETURN path, length(path) AS length, strength, evidence
ORDER BY strength DESC, length(path), [x IN nodes(path) | x.id], [x IN relationships(path) | x.id]
