package io.relata.graph;

import io.relata.document.Document;
import io.relata.fact.DocumentFacts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the live documents state, read back out of the graph: loading it into an empty one gives the
 * same graph again. Where in the text a name is mentioned the graph does not keep.
 */
public final class StatedDocuments {
  private static final ReadOptions PATIENT = new ReadOptions(Duration.ofHours(12), 50);

  private static final String WHOLE =
      """
      MATCH (d:Document) WHERE d.id IS NOT NULL AND d.retractedAt IS NULL
      RETURN d {.*} AS document,
        COLLECT { MATCH (d)-[m:MENTIONS]->(n:Name) RETURN m {.*, key: n.key} } AS names,
        COLLECT { MATCH (d)<-[:STATED_IN]-(f:Fact) WHERE f.retractedAt IS NULL RETURN f {.*} } AS facts,
        COLLECT { MATCH (d)<-[:STATED_IN]-(v:Observation) WHERE v.retractedAt IS NULL RETURN v {.*} } AS observations
      ORDER BY d.id
      """;

  private static final String BEHIND =
      """
      MATCH (fact:Fact)-[:STATED_IN]->(d:Document)
      WHERE fact.edge IN $relationships AND fact.retractedAt IS NULL
      WITH d, collect(fact {.*}) AS facts
      UNWIND facts AS fact
      UNWIND [fact.subjectName, fact.objectName, fact.attributedToName] AS key
      WITH d, facts, collect(DISTINCT key) AS keys
      RETURN d {.*} AS document,
        COLLECT { MATCH (d)-[m:MENTIONS]->(n:Name) WHERE n.key IN keys RETURN m {.*, key: n.key} } AS names,
        facts, [] AS observations
      ORDER BY d.id
      """;

  private StatedDocuments() {}

  /** All of them in the order of their ids, read as they are consumed; close the stream. */
  public static Stream<DocumentFacts> list(CypherReader reader) {
    return reader.read(WHOLE, Map.of(), PATIENT).map(StatedDocuments::read);
  }

  /** Only the facts that these relationships rest on, with the names that they need. */
  public static Stream<DocumentFacts> listBehind(
      CypherReader reader, Collection<String> relationships) {
    return reader
        .read(BEHIND, Map.of("relationships", List.copyOf(relationships)), PATIENT)
        .map(StatedDocuments::read);
  }

  private static DocumentFacts read(Row row) {
    StatedEntities entities = StatedEntities.of(maps(row, "names"));
    return new DocumentFacts(
        document((Map<?, ?>) Objects.requireNonNull(row.columns().get("document"))),
        entities.list(),
        maps(row, "facts").stream().map(fact -> StatedFacts.fact(fact, entities)).toList(),
        maps(row, "observations").stream()
            .map(observation -> StatedFacts.observation(observation, entities))
            .toList(),
        List.of());
  }

  private static Document document(Map<?, ?> node) {
    return new Document(
        (String) node.get("id"),
        (String) node.get("title"),
        (String) node.get("publisher"),
        (LocalDate) node.get("publishedOn"),
        (String) node.get("url"),
        (String) node.get("text"));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> maps(Row row, String column) {
    return (List<Map<String, Object>>) Objects.requireNonNull(row.columns().get(column), column);
  }
}
