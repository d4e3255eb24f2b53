package io.relata.graph;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A {@code Sentence} beside the facts it states, with its vector: derived from the facts, no part
 * of the checksum, and not on the fact itself, where every answer would carry it along.
 */
final class SentenceVectors {
  private static final int BATCH = 256;
  private static final ReadOptions PATIENT = new ReadOptions(Duration.ofHours(1), BATCH);

  private static final String OTHER_MODEL =
      "MATCH (s:Sentence) WHERE s.model <> $model RETURN s.id AS id LIMIT 1";
  private static final String FORGET =
      "MATCH (s:Sentence) WHERE s.model <> $model CALL (s) { DETACH DELETE s } IN TRANSACTIONS OF 1000 ROWS";
  private static final String INDEX =
      """
      CREATE VECTOR INDEX sentenceVectors IF NOT EXISTS FOR (s:Sentence) ON (s.vector)
      OPTIONS {indexConfig: {`vector.dimensions`: %d, `vector.similarity_function`: 'cosine'}}
      """;
  private static final String REMOVE_UNREAD =
      """
      MATCH (s:Sentence) WHERE NOT EXISTS { (s)<-[:READS]-(:Fact) }
      CALL (s) { DELETE s } IN TRANSACTIONS OF 1000 ROWS
      """;
  private static final String ALL_MISSING =
      """
      MATCH (f:Fact) WHERE f.retractedAt IS NULL AND NOT EXISTS { (f)-[:READS]->(:Sentence) }
      RETURN f.id AS id, f.quote AS quote
      """;
  private static final String MISSING =
      """
      UNWIND $documents AS id
      MATCH (:Document {id: id})<-[:STATED_IN]-(f:Fact)
      WHERE f.retractedAt IS NULL AND NOT EXISTS { (f)-[:READS]->(:Sentence) }
      RETURN f.id AS id, f.quote AS quote
      """;
  private static final String ADD =
      """
      UNWIND $sentences AS sentence
      MERGE (s:Sentence {id: sentence.id})
      ON CREATE SET s.model = $model
      WITH s, sentence
      CALL db.create.setNodeVectorProperty(s, 'vector', sentence.vector)
      WITH s, sentence
      UNWIND sentence.facts AS id
      MATCH (f:Fact {id: id})
      MERGE (f)-[:READS]->(s)
      """;

  private final Connection connection;
  private final CypherReader reader;
  private final Embedding embedding;

  SentenceVectors(Connection connection, CypherReader reader, Embedding embedding) {
    this.connection = connection;
    this.reader = reader;
    this.embedding = embedding;
  }

  /** Makes the index, forgets vectors of another model, and makes those that are missing. */
  void open() {
    Map<String, Object> model = Map.of("model", embedding.model());
    if (!list(OTHER_MODEL, model).isEmpty()) {
      write("DROP INDEX sentenceVectors IF EXISTS", Map.of());
      write(FORGET, model);
    }
    write(INDEX.formatted(embedding.dimensions()), Map.of());
    complete();
    write("CALL db.awaitIndex('sentenceVectors', 600)", Map.of());
  }

  /** Makes every vector that is missing, removes those of no use; looks at the whole graph. */
  void complete() {
    add(ALL_MISSING, Map.of());
    write(REMOVE_UNREAD, Map.of());
  }

  /** Makes the vectors of what these documents state. */
  void complete(Collection<String> documents) {
    add(MISSING, Map.of("documents", List.copyOf(documents)));
  }

  private void add(String missing, Map<String, ?> parameters) {
    try (Stream<Row> rows = reader.read(missing, parameters, PATIENT)) {
      Map<String, List<String>> factsByQuote = new HashMap<>();
      rows.forEach(
          row -> {
            factsByQuote
                .computeIfAbsent((String) row.columns().get("quote"), quote -> new ArrayList<>())
                .add((String) row.columns().get("id"));
            if (factsByQuote.size() == BATCH) {
              store(factsByQuote);
              factsByQuote.clear();
            }
          });
      store(factsByQuote);
    }
  }

  private void store(Map<String, List<String>> factsByQuote) {
    List<String> quotes = List.copyOf(factsByQuote.keySet());
    List<float[]> vectors = embedding.of(quotes);
    List<Map<String, Object>> sentences = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      sentences.add(
          Map.of(
              "id",
              UUID.nameUUIDFromBytes(quotes.get(i).getBytes(StandardCharsets.UTF_8)).toString(),
              "vector",
              vectors.get(i),
              "facts",
              factsByQuote.get(quotes.get(i))));
    }
    write(ADD, Map.of("model", embedding.model(), "sentences", sentences));
  }

  private List<Row> list(String cypher, Map<String, ?> parameters) {
    try (Stream<Row> rows = reader.read(cypher, parameters, PATIENT)) {
      return rows.toList();
    }
  }

  private void write(String cypher, Map<String, Object> parameters) {
    try {
      connection.run(AccessMode.WRITE, cypher, parameters, PATIENT.timeout());
    } catch (Neo4jException e) {
      throw ServerTrouble.on("keep the vectors of sentences", connection.settings(), e);
    }
  }
}
