package io.relata.graph;

import io.relata.graph.fold.Fold;
import io.relata.graph.fold.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at the whole graph: counts, and whether each edge is what its facts add up to. */
final class Inspection {
  private static final ReadOptions PATIENT = new ReadOptions(Duration.ofHours(1), 5000);
  private static final int ENOUGH = 100;

  private static final Map<String, String> COUNTS =
      ordered(
          "documents", "MATCH (d:Document) WHERE d.retractedAt IS NULL RETURN count(d)",
          "retractedDocuments",
              "MATCH (d:Document) WHERE d.retractedAt IS NOT NULL RETURN count(d)",
          "names", "MATCH (n:Name) RETURN count(n)",
          "entities", "MATCH (e:Entity) RETURN count(e)",
          "facts", "MATCH (f:Fact) WHERE f.retractedAt IS NULL RETURN count(f)",
          "retractedFacts", "MATCH (f:Fact) WHERE f.retractedAt IS NOT NULL RETURN count(f)",
          "observations", "MATCH (o:Observation) WHERE o.retractedAt IS NULL RETURN count(o)",
          "relationships", "MATCH (:Entity)-[r]->(:Entity) RETURN count(r)",
          "judgements", "MATCH (j:Judgement) RETURN count(j)");

  private static final String REPORTS =
      """
      MATCH (f:Fact) WHERE f.edge IS NOT NULL
      MATCH (f)-[:STATED_IN]->(d:Document)
      MATCH (f)-[:SUBJECT]->(s:Entity)
      MATCH (f)-[:OBJECT]->(o:Entity)
      RETURN f {.*} AS fact, d {.id, .sha256, .simhash, .publishedOn} AS document, s = o AS loop
      ORDER BY f.edge
      """;

  private static final String EDGES =
      "MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS type, r {.*} AS edge ORDER BY r.id";

  private static final List<String> ORPHANS =
      List.of(
          "MATCH (e:Entity) WHERE NOT (e)<-[:NAMES]-(:Name) RETURN 'entity without a name: ' + e.name",
          "MATCH (n:Name) WHERE NOT (n)-[:NAMES]->(:Entity) RETURN 'name without an entity: ' + n.key",
          "MATCH (n:Name) WHERE NOT (n)<-[:MENTIONS]-(:Document) RETURN 'name that no document mentions: ' + n.key",
          "MATCH (f:Fact) WHERE f.retractedAt IS NULL AND NOT (f)-[:SUBJECT]->(:Entity) RETURN 'fact without a subject: ' + f.id",
          "MATCH (f:Fact) WHERE f.retractedAt IS NULL AND NOT (f)-[:OBJECT]->(:Entity) RETURN 'fact without an object: ' + f.id",
          "MATCH (f:Fact) WHERE NOT (f)-[:STATED_IN]->(:Document) RETURN 'fact without a document: ' + f.id");

  private final CypherReader reader;

  Inspection(CypherReader reader) {
    this.reader = reader;
  }

  String server() {
    List<Object> found = new ArrayList<>();
    each(
        "CALL dbms.components() YIELD name, versions, edition RETURN name + ' ' + versions[0] + ' ' + edition AS server",
        row -> found.add(row.columns().get("server")));
    return String.valueOf(found.get(0));
  }

  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    COUNTS.forEach(
        (kind, cypher) ->
            each(cypher, row -> counts.put(kind, (Long) row.columns().values().iterator().next())));
    return counts;
  }

  /** At most a hundred. */
  List<String> disagreements() {
    List<String> found = new ArrayList<>();
    for (String orphans : ORPHANS) {
      each(orphans, row -> found.add(String.valueOf(row.columns().values().iterator().next())));
    }
    Map<String, Map<String, Object>> expected = folds();
    each(
        EDGES,
        row -> {
          Map<?, ?> edge = (Map<?, ?>) row.columns().get("edge");
          Map<String, Object> fold = expected.remove((String) edge.get("id"));
          if (fold == null) {
            found.add(
                "edge without facts: %s %s".formatted(row.columns().get("type"), edge.get("id")));
          } else if (!edge.equals(fold)) {
            found.add(
                "edge that is not what its facts say: %s %s"
                    .formatted(row.columns().get("type"), edge.get("id")));
          }
        });
    expected.keySet().forEach(id -> found.add("facts without their edge: " + id));
    return found.size() > ENOUGH ? found.subList(0, ENOUGH) : found;
  }

  private Map<String, Map<String, Object>> folds() {
    Map<String, Map<String, Object>> folds = new HashMap<>();
    Map<String, List<Report>> open = new HashMap<>();
    Map<String, String> relations = new HashMap<>();
    each(
        REPORTS,
        row -> {
          Map<String, Object> fact = map(row, "fact");
          String edge = (String) fact.get("edge");
          if (!open.containsKey(edge)) {
            close(open, relations, folds);
          }
          if (Boolean.FALSE.equals(row.columns().get("loop"))) {
            relations.put(edge, (String) fact.get("relation"));
            open.computeIfAbsent(edge, unused -> new ArrayList<>())
                .add(Report.of(fact, map(row, "document")));
          }
        });
    close(open, relations, folds);
    return folds;
  }

  private static void close(
      Map<String, List<Report>> open,
      Map<String, String> relations,
      Map<String, Map<String, Object>> folds) {
    open.forEach(
        (edge, reports) -> {
          Fold fold = Fold.of(reports);
          Map<String, Object> properties = new HashMap<>(fold.properties());
          properties.put("id", edge);
          if (fold.denied()) {
            properties.put("relation", relations.get(edge));
          }
          folds.put(edge, properties);
        });
    open.clear();
    relations.clear();
  }

  private void each(String cypher, java.util.function.Consumer<Row> use) {
    try (Stream<Row> rows = reader.read(cypher, Map.of(), PATIENT)) {
      rows.forEach(use);
    }
  }

  private static Map<String, Object> map(Row row, String column) {
    Map<String, Object> map = new HashMap<>();
    ((Map<?, ?>) row.columns().get(column)).forEach((key, value) -> put(map, (String) key, value));
    return map;
  }

  private static void put(Map<String, Object> map, String key, @Nullable Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
