// title: Contradictions
// answers: Where documents disagree about an entity: stated and denied, or figures that differ, side by side.
// param: entity Entity  its name, another name of it, or its id
// param: limit Integer[1..10000] = 50  most rows
// param: tolerance Decimal = 0.01  figures that differ by less than this share agree
// returns: entity, kind, about, one, other

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
CALL (e) {
  MATCH (e)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]-()
  WHERE r.denials > 0
  WITH DISTINCT r ORDER BY r.lastReported DESC, r.id LIMIT $limit
  CALL (r) {
    MATCH (f:Fact {edge: r.id})-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
    WHERE f.retractedAt IS NULL
    OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
    WITH f, d, s, o, a ORDER BY d.publishedOn, f.id LIMIT 200
    RETURN collect(f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names}, attributedTo: a.name,
    document: d {.id, .title, .publisher, .publishedOn, .url}}) AS facts
  }
  RETURN 'stated and denied' AS kind, type(r) AS about, [x IN facts WHERE x.polarity = 'POSITIVE'] AS one,
    [x IN facts WHERE x.polarity = 'NEGATIVE'] AS other
  UNION ALL
  MATCH (e)<-[:OF]-(x:Observation)
  WHERE x.retractedAt IS NULL AND x.value IS NOT NULL AND x.period IS NOT NULL
  WITH x LIMIT 20000
  OPTIONAL MATCH (x)-[:IN_REGION]->(place:Entity)
  WITH x.metric AS metric, x.unit AS unit, x.period AS period, place.name AS region, x ORDER BY x.value, x.id
  WITH metric, unit, period, region, collect(x) AS points
  WHERE abs(points[-1].value - points[0].value) > $tolerance * abs(points[-1].value)
  WITH metric, period, [points[0], points[-1]] AS ends LIMIT $limit
  CALL (ends) {
    UNWIND ends AS x
    MATCH (x)-[:STATED_IN]->(d:Document), (x)-[:OF]->(of:Entity)
    RETURN collect(x {.*, entity: of {.id, .type, .name, .names}, document: d {.id, .title, .publisher, .publishedOn, .url}}) AS figures
  }
  RETURN 'figures differ' AS kind, metric + ' ' + period AS about, figures[..1] AS one, figures[1..] AS other
}
RETURN e AS entity, kind, about, one, other
ORDER BY kind DESC, about
