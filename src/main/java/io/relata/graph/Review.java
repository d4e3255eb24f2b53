package io.relata.graph;

import io.relata.graph.write.StoredJudgement;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What persons judged, and what they had better judge next. */
final class Review {
  private static final String ALL =
      "MATCH (j:Judgement) RETURN j {.*} AS judgement ORDER BY j.at, j.id";

  /** The pair whose rarer name is in most documents would change most. */
  private static final String UNSURE =
      """
      MATCH (left:Name)-[j:JUDGED {verdict: 'UNSURE', by: 'rule'}]->(right:Name)
      WITH left, j, right,
           CASE WHEN left.documents < right.documents THEN left.documents ELSE right.documents END AS impact
      RETURN j {.*, id: '', left: left.key, right: right.key} AS judgement
      ORDER BY impact DESC, j.score DESC, left.key, right.key
      LIMIT $limit
      """;

  /** The name most documents write first. */
  private static final String NAMES_OF =
      """
      MATCH (:Entity {id: $entity})<-[:NAMES]-(name:Name)
      RETURN name.key AS key ORDER BY name.documents DESC, key
      """;

  private static final String NAMES_IN =
      """
      MATCH (:Document {id: $document})-[:MENTIONS]->(name:Name {text: $text})
      RETURN name.key AS key ORDER BY key
      """;

  private final CypherReader reader;

  Review(CypherReader reader) {
    this.reader = reader;
  }

  List<StoredJudgement> byPersons() {
    return read(ALL, Map.of());
  }

  List<Judgement> unsure(int limit) {
    return read(UNSURE, Map.of("limit", limit)).stream().map(StoredJudgement::judgement).toList();
  }

  List<NameKey> namesOf(String entity) {
    return keys(NAMES_OF, Map.of("entity", entity));
  }

  List<NameKey> namesIn(String document, String text) {
    return keys(NAMES_IN, Map.of("document", document, "text", text));
  }

  private List<NameKey> keys(String cypher, Map<String, Object> parameters) {
    try (Stream<Row> rows = reader.read(cypher, parameters, ReadOptions.DEFAULT)) {
      return rows.map(row -> NameKey.parse((String) row.columns().get("key"))).toList();
    }
  }

  private List<StoredJudgement> read(String cypher, Map<String, Object> parameters) {
    try (Stream<Row> rows = reader.read(cypher, parameters, ReadOptions.DEFAULT)) {
      return rows.map(row -> StoredJudgement.of(map(row.columns().get("judgement")))).toList();
    }
  }

  private static Map<String, Object> map(Object column) {
    Map<String, Object> map = new HashMap<>();
    ((Map<?, ?>) column)
        .forEach(
            (key, value) -> {
              if (value != null) {
                map.put((String) key, value);
              }
            });
    return map;
  }
}
