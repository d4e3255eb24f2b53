// title: Observations
// answers: What was measured about an entity, as one series per metric, unit and region, in order of time.
// param: entity Entity  its name, another name of it, or its id
// param: metric String = null  only this metric, e.g. revenue
// param: limit Integer[1..10000] = 50  most rows
// param: points Integer[1..10000] = 1000  most points of a series, the latest
// returns: entity, metric, unit, region, points

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
MATCH (e)<-[:OF]-(x:Observation)-[:STATED_IN]->(d:Document)
WHERE x.retractedAt IS NULL AND ($metric IS NULL OR x.metric = toLower($metric))
OPTIONAL MATCH (x)-[:IN_REGION]->(place:Entity)
OPTIONAL MATCH (x)-[:ATTRIBUTED_TO]->(a:Entity)
WITH e, x, d, place, a ORDER BY coalesce(x.period, toString(d.publishedOn)), d.publishedOn, x.id
WITH e, x.metric AS metric, x.unit AS unit, place.name AS region, collect({x: x, d: d, a: a.name}) AS found
ORDER BY size(found) DESC, metric, unit, region LIMIT $limit
CALL (e, region, found) {
  UNWIND found[-$points..] AS point
  WITH point.x AS x, point.d AS d, point.a AS a
  RETURN collect(x {.*, entity: e {.id, .type, .name, .names}, region: region, attributedTo: a,
    document: d {.id, .title, .publisher, .publishedOn, .url}}) AS points
}
RETURN e AS entity, metric, unit, region, points
ORDER BY size(found) DESC, metric, unit, region
