// title: Strongest paths between two entities
// answers: How two entities are connected, most trustworthy first: among the 200 shortest ways, by the product of the confidences.
// param: from Entity  name or id of one entity
// param: to Entity  name or id of the other
// param: depth Integer[1..6] = 4  most steps
// param: relations Relations = []  only these relations; none means all
// param: certainty Certainty = POSSIBLE  weakest certainty to show
// param: limit Integer[1..100] = 5  most paths
// param: evidence Integer[1..100] = 1  most sentences a step

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
MATCH path = SHORTEST 200 (a)(()-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED
  WHERE (size($relations) = 0 OR type(r) IN $relations)
    AND r.certainty IN {CERTAIN: ['CERTAIN'], PROBABLE: ['CERTAIN', 'PROBABLE'], POSSIBLE: ['CERTAIN', 'PROBABLE', 'POSSIBLE']}[$certainty]]-(:Entity)){1,6}(b)
WHERE a <> b AND length(path) <= $depth
WITH path, reduce(strength = 1.0, x IN relationships(path) | strength * x.confidence) AS strength
ORDER BY strength DESC, length(path), [x IN nodes(path) | x.id] LIMIT $limit
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
ORDER BY strength DESC, length, [x IN nodes(path) | x.id]
