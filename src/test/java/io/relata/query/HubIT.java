package io.relata.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.graph.HarnessGraph;
import io.relata.graph.ReadOptions;
import io.relata.graph.Row;
import io.relata.graph.WordVectors;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Around an entity with 50,000 neighbours, nothing is scanned and everything stays bounded. */
class HubIT {
  private static final Map<String, Object> HUB =
      Map.ofEntries(
          Map.entry("entity", "Hub"),
          Map.entry("entities", "Hub,Second"),
          Map.entry("from", "Hub"),
          Map.entry("to", "Second"),
          Map.entry("text", "hub"),
          Map.entry("id", "d7"),
          Map.entry("regulator", "Second"),
          Map.entry("asOf", "2024"),
          Map.entry("knownAt", "2026"),
          Map.entry("depth", 3),
          Map.entry("relation", "PARTNERS_WITH"));
  private static final List<String> SCANS =
      List.of("AllNodesScan", "NodeByLabelScan", "RelationshipTypeScan", "AllRelationshipsScan");
  private static final Pattern UNBOUNDED =
      Pattern.compile("-\\[[^\\]]*\\*(?!\\d*\\.\\.\\d+)[^\\]]*]-");

  /** They look at everything by design, and are asked again only when the graph changed. */
  private static final Set<String> WHOLE =
      Set.of("best-known.cypher", "latest-documents.cypher", "changes-known.cypher");

  private static HarnessGraph graph;

  @BeforeAll
  static void build() throws IOException {
    try (InputStream hub = Objects.requireNonNull(HubIT.class.getResourceAsStream("hub.cypher"))) {
      graph = HarnessGraph.open();
      graph.embed(new WordVectors());
      graph.run(new String(hub.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static Stream<Query> queries() {
    return Queries.bundled().list().stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void no_plan_scans_a_label_or_a_type(Query query) {
    Map<String, ?> arguments =
        new Arguments(Ontology.businessNews()).convert(query, arguments(query));
    assertNoScan(graph.plan(query.cypher(), arguments));
  }

  static Stream<Path> pageQuestions() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cypher/explorer"))) {
      return files.filter(file -> !WHOLE.contains(file.getFileName().toString())).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pageQuestions")
  void no_plan_of_the_page_scans_a_label_or_a_type(Path file) throws IOException {
    assertNoScan(graph.plan(Files.readString(file), Map.of()));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void every_query_comes_back_in_time_with_a_bounded_answer(Query query) {
    Questions questions =
        Questions.of(graph, Ontology.businessNews())
            .with(new WordVectors())
            .within(new ReadOptions(Duration.ofSeconds(20), 1000));
    Answer answer = questions.ask(query.name(), arguments(query));
    assertThat(answer.rows().size()).isLessThanOrEqualTo(300);
  }

  @Test
  void the_neighbours_on_the_page_are_the_best_reported_and_the_others_are_not_counted()
      throws IOException {
    String cypher = Files.readString(Path.of("cypher/explorer/neighbourhood.cypher"));
    List<Object> firstTwo = new ArrayList<>();
    for (int offset : List.of(0, 30)) {
      Map<String, ?> page =
          Map.of("id", "e0", "relations", List.of(), "offset", offset, "limit", 30);
      for (Row row : graph.list(cypher, page, ReadOptions.DEFAULT, row -> row)) {
        assertThat(row.columns().get("total")).isEqualTo(50_000L);
        assertThat(row.columns().get("atMost")).isEqualTo(true);
        firstTwo.add(row.columns().get("id"));
      }
    }
    List<Object> best =
        graph.list(
            """
            MATCH (:Entity {id: 'e0'})-[r:PARTNERS_WITH|COMPETES_WITH|SUPPLIES|REJECTED|EVALUATED]-(o)
            RETURN o.id AS id ORDER BY r.documents DESC, r.lastReported DESC, r.id LIMIT 60
            """,
            Map.of(),
            ReadOptions.DEFAULT,
            row -> row.columns().get("id"));
    assertThat(firstTwo).isEqualTo(best);
  }

  @Test
  void a_traversal_uses_indexes_with_and_without_a_time() {
    Traversal steps =
        Questions.of(graph, Ontology.businessNews())
            .from("Hub")
            .out("PARTNERS_WITH")
            .out("COMPETES_WITH")
            .fanout(20);
    assertNoScan(graph.plan(steps.cypher(), Map.of("start", "e0", "fanout", 20, "limit", 10)));
    Traversal then = steps.asOf("2024");
    assertNoScan(graph.plan(then.cypher(), Map.of("start", "e0", "fanout", 20, "limit", 10)));
    assertThat(steps.paths()).hasSizeLessThanOrEqualTo(400);
    assertThat(then.timeout(Duration.ofSeconds(20)).paths()).hasSizeLessThanOrEqualTo(400);
  }

  private static void assertNoScan(List<String> operators) {
    assertThat(operators)
        .noneMatch(operator -> SCANS.stream().anyMatch(operator::contains), "scans")
        .noneMatch(operator -> UNBOUNDED.matcher(operator).find(), "unbounded");
  }

  private static Map<String, Object> arguments(Query query) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      if (parameter.required() || parameter.name().equals("depth")) {
        arguments.put(parameter.name(), HUB.get(parameter.name()));
      }
    }
    if (query.name().equals("changes")) {
      arguments.put("from", "2023");
      arguments.put("to", "2024");
    }
    return arguments;
  }
}
