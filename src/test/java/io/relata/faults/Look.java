package io.relata.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.KnowledgeGraph;
import io.relata.graph.EmbeddedSettings;
import io.relata.graph.GraphCheck;
import io.relata.graph.ReadOptions;
import io.relata.graph.Row;
import io.relata.ontology.Ontology;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a graph holds at one moment.
 *
 * @param documents what hangs on each live document: how many facts, observations and mentions
 */
record Look(String checksum, String schema, Map<String, String> documents) {
  static final Look NOTHING = new Look("", "", Map.of());

  private static final String DOCUMENTS =
      """
      MATCH (d:Document) WHERE d.retractedAt IS NULL
      RETURN d.id AS id,
             COUNT { (f:Fact)-[:STATED_IN]->(d) WHERE f.retractedAt IS NULL } + ' facts, ' +
             COUNT { (o:Observation)-[:STATED_IN]->(d) WHERE o.retractedAt IS NULL }
               + ' observations, ' +
             COUNT { (d)-[:MENTIONS]->() } + ' mentions' AS holds
      """;

  static Look into(Path folder) {
    try (KnowledgeGraph graph =
        KnowledgeGraph.embedded(EmbeddedSettings.quiet(folder), Ontology.businessNews())) {
      return into(graph);
    }
  }

  /** Fails when what is derived does not agree with the facts. */
  static Look into(KnowledgeGraph graph) {
    GraphCheck check = graph.check();
    assertThat(check.disagreements()).isEmpty();
    Map<String, String> documents = new TreeMap<>();
    try (Stream<Row> rows =
        graph.reader().read(DOCUMENTS, Map.of(), new ReadOptions(Duration.ofMinutes(5), 5000))) {
      rows.forEach(
          row ->
              documents.put((String) row.columns().get("id"), (String) row.columns().get("holds")));
    }
    return new Look(check.checksum(), check.schema(), documents);
  }

  /** Fails when a document is neither as it was before, nor as it is afterwards. */
  void isBetween(Look before, Look after) {
    documents.forEach(
        (id, holds) ->
            assertThat(holds).as(id).isIn(before.documents.get(id), after.documents.get(id)));
    before.documents.keySet().stream()
        .filter(after.documents::containsKey)
        .forEach(id -> assertThat(documents).containsKey(id));
  }
}
