package io.relata.query;

import io.relata.ontology.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A traversal as one Cypher statement. Without a time it walks relationships; with one it walks the
 * facts that were known then and folds them anew, since relationships tell of now.
 *
 * @param steps relations of the ontology, so that they may stand in the text
 */
record TraversalPlan(
    List<Step> steps,
    List<Condition> conditions,
    @Nullable LocalDate asOf,
    @Nullable Instant knownAt,
    int fanout,
    int limit) {

  /** One hop; a symmetric relation runs from the smaller id to the larger, whoever says it. */
  record Step(String relation, boolean symmetric, Direction direction) {
    private String forward(String end) {
      return symmetric ? end + ".id < n.id" : "s = " + end;
    }
  }

  enum Direction {
    OUT("-[r:%s]->", "<-[:SUBJECT]-(f:Fact)-[:OBJECT]->"),
    IN("<-[r:%s]-", "<-[:OBJECT]-(f:Fact)-[:SUBJECT]->"),
    BOTH("-[r:%s]-", "<-[:SUBJECT|OBJECT]-(f:Fact)-[:SUBJECT|OBJECT]->");

    private final String edge;
    private final String fact;

    Direction(String edge, String fact) {
      this.edge = edge;
      this.fact = fact;
    }
  }

  private static final String NOW =
      """
      CALL (e%1$d) {
        MATCH (e%1$d)%3$s(n:Entity)
        WHERE %4$s
        RETURN r AS r%2$d, n AS e%2$d, null AS stated%2$d
        ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $fanout
      }
      """;

  private static final String THEN =
      """
      CALL (e%1$d) {
        MATCH (e%1$d)%3$s(n:Entity|FormerEntity)
        WHERE n <> e%1$d AND f.relation = $relation%2$d AND f.polarity = 'POSITIVE' AND %5$s
          AND ($asOf IS NULL OR f.validFromDay IS NULL OR f.validFromDay <= $asOf)
        MATCH (f)-[:STATED_IN]->(d:Document), (f)-[:SUBJECT]->(s:Entity|FormerEntity)
        WITH n, f, d, %6$s AS forward, coalesce(f.validFromDay, f.validToDay, d.publishedOn) AS begins
        WHERE $asOf IS NULL OR begins IS NULL OR begins <= $asOf
        WITH n, f, d, forward, begins ORDER BY begins, f.id
        WITH n, CASE WHEN forward THEN e%1$d ELSE n END AS one, CASE WHEN forward THEN n ELSE e%1$d END AS two,
          collect(f) AS stated,
          max(CASE f.status WHEN 'ENDED' THEN coalesce(f.validToDay, begins) ELSE f.validToDay END) AS ended,
          max(CASE WHEN f.status <> 'ENDED' AND f.validToDay IS NULL THEN begins END) AS begun,
          count(DISTINCT coalesce(d.sha256, d.id)) AS documents,
          min(d.publishedOn) AS firstReported, max(d.publishedOn) AS lastReported
        WHERE ended IS NULL OR ended >= coalesce($asOf, date()) OR begun > ended
        WITH n, stated, {id: one.id + ' ' + $relation%2$d + ' ' + two.id, relation: $relation%2$d,
          from: one {.id, .type, .name, .names}, to: two {.id, .type, .name, .names}, status: stated[-1].status,
          certainty: CASE WHEN any(x IN stated WHERE x.certainty = 'CERTAIN') THEN 'CERTAIN'
            WHEN any(x IN stated WHERE x.certainty = 'PROBABLE') THEN 'PROBABLE' ELSE 'POSSIBLE' END,
          confidence: 1.0 - reduce(doubt = 1.0, x IN stated | doubt * (1.0 - x.confidence
            * {CERTAIN: 1.0, PROBABLE: 0.7, POSSIBLE: 0.4}[x.certainty])),
          facts: size(stated), documents: documents, since: stated[0].validFrom,
          firstReported: firstReported, lastReported: lastReported} AS r
        WHERE %4$s
        WITH n, stated, r ORDER BY r.documents DESC, r.confidence DESC, r.id LIMIT $fanout
        CALL (stated, r) {
          UNWIND reverse(stated)[..3] AS f
          MATCH (f)-[:STATED_IN]->(d:Document), (s:Entity|FormerEntity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity|FormerEntity)
          OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity|FormerEntity)
          RETURN collect(f {.*, edge: r.id, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names},
            attributedTo: a.name, document: d {.id, .title, .publisher, .publishedOn, .url}}) AS evidence
        }
        RETURN r AS r%2$d, n AS e%2$d, evidence AS stated%2$d
      }
      """;

  private static final String EVIDENCE =
      """
      CALL (r%1$d) {
        MATCH (f:Fact {edge: r%1$d.id})-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
        WHERE f.retractedAt IS NULL
        OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
        WITH f, d, s, o, a ORDER BY f.confidence DESC, d.publishedOn DESC, f.id LIMIT 3
        RETURN collect(f {.*, subject: s {.id, .type, .name, .names}, object: o {.id, .type, .name, .names},
          attributedTo: a.name, document: d {.id, .title, .publisher, .publishedOn, .url}}) AS evidence%1$d
      }
      """;

  String cypher() {
    StringBuilder text = new StringBuilder("MATCH (e0:Entity {id: $start})\n");
    for (int i = 1; i <= steps.size(); i++) {
      Step step = steps.get(i - 1);
      String way = timed() ? step.direction.fact : step.direction.edge.formatted(step.relation);
      text.append(
          (timed() ? THEN : NOW)
              .formatted(i - 1, i, way, filter(), known(), step.forward("e" + (i - 1))));
      text.append("WITH * WHERE NOT e%d IN [%s]%n".formatted(i, names("e", 0, i - 1)));
    }
    text.append("WITH * LIMIT $limit\n");
    for (int i = 1; i <= steps.size() && !timed(); i++) {
      text.append(EVIDENCE.formatted(i));
    }
    return text.append(
            "RETURN [%s] AS entities, [%s] AS relationships, [%s] AS evidence"
                .formatted(
                    names("e", 0, steps.size()),
                    names("r", 1, steps.size()),
                    names(timed() ? "stated" : "evidence", 1, steps.size())))
        .toString();
  }

  Map<String, @Nullable Object> parameters() {
    Map<String, @Nullable Object> values = new HashMap<>();
    for (int i = 0; i < conditions.size(); i++) {
      values.put("condition" + i, conditions.get(i).value());
    }
    for (int i = 0; i < steps.size() && timed(); i++) {
      values.put("relation" + (i + 1), steps.get(i).relation());
    }
    values.put("asOf", asOf);
    values.put("knownAt", knownAt == null ? null : knownAt.atZone(ZoneOffset.UTC));
    values.put("fanout", fanout);
    values.put("limit", limit);
    return values;
  }

  TraversalPlan step(Relation relation, Direction direction) {
    Step step =
        new Step(
            relation.name(),
            relation.symmetric(),
            relation.symmetric() ? Direction.BOTH : direction);
    return new TraversalPlan(appended(steps, step), conditions, asOf, knownAt, fanout, limit);
  }

  TraversalPlan where(Condition condition) {
    return new TraversalPlan(steps, appended(conditions, condition), asOf, knownAt, fanout, limit);
  }

  TraversalPlan asOf(LocalDate day) {
    return new TraversalPlan(steps, conditions, day, knownAt, fanout, limit);
  }

  TraversalPlan knownAt(Instant instant) {
    return new TraversalPlan(steps, conditions, asOf, instant, fanout, limit);
  }

  TraversalPlan fanout(int most) {
    return new TraversalPlan(steps, conditions, asOf, knownAt, most, limit);
  }

  TraversalPlan limit(int most) {
    return new TraversalPlan(steps, conditions, asOf, knownAt, fanout, most);
  }

  private boolean timed() {
    return asOf != null || knownAt != null;
  }

  private String filter() {
    return conditions.isEmpty()
        ? "true"
        : IntStream.range(0, conditions.size())
            .mapToObj(i -> conditions.get(i).cypher("condition" + i))
            .collect(Collectors.joining(" AND "));
  }

  private String known() {
    return knownAt == null
        ? "f.retractedAt IS NULL"
        : "f.recordedAt <= $knownAt AND (f.retractedAt IS NULL OR f.retractedAt > $knownAt)";
  }

  private static String names(String letter, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> letter + i)
        .collect(Collectors.joining(", "));
  }

  private static <T> List<T> appended(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }
}
