package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.fact.DocumentFacts;
import io.relata.graph.write.LoadReport;
import io.relata.ontology.Ontology;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import io.relata.resolve.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import org.junit.jupiter.api.Test;

class NewGraphIT {
  private static final Ontology ONTOLOGY = Ontology.businessNews();
  private static final Judgement MERGE =
      Judgement.byPerson(
          NameKey.of("Apple", "Organization"),
          NameKey.of("Deepseek", "Organization"),
          Verdict.SAME,
          "a tester",
          "to see what happens",
          Instant.parse("2025-01-01T00:00:00Z"));

  private final Path parent = TestGraph.temporaryFolder();
  private final EmbeddedSettings settings =
      EmbeddedSettings.quiet(parent.resolve("graph")).withPageCache(32);

  @Provide
  Arbitrary<List<DocumentFacts>> stories() {
    return Stories.several();
  }

  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  void it_is_the_graph_that_transactions_make(@ForAll("stories") List<DocumentFacts> documents) {
    List<DocumentFacts> first = documents.subList(0, documents.size() - 1);
    GraphStore transactional = TestGraph.empty();
    transactional.load(first);
    String expected = transactional.checksum();
    transactional.load(documents);
    transactional.judge(List.of(MERGE));
    String grown = transactional.checksum();
    build(first);
    use(
        graph -> {
          assertThat(graph.checksum()).isEqualTo(expected);
          assertThat(graph.check().disagreements()).isEmpty();
          assertThat(graph.load(documents).newDocuments()).isOne();
          graph.judge(List.of(MERGE));
          assertThat(graph.checksum()).isEqualTo(grown);
          assertThat(graph.check().disagreements()).isEmpty();
        });
  }

  @Test
  void many_documents_with_measures_sources_and_versions_are_the_same_too() {
    List<DocumentFacts> documents = new ArrayList<>(new Workload(60).documents(0, 300).toList());
    documents.add(
        Story.of("m1", "2025-02-12")
            .about("Apple Computer", "Company", "Apple")
            .says("Apple", "PARTNERS_WITH", "Alibaba", "Apple works with Alibaba.")
            .denies("Apple", "ACQUIRES", "Baidu", "Apple will not buy Baidu.")
            .measures("Apple", "revenue", 1e9, "Apple took a billion.")
            .facts());
    DocumentFacts old =
        Story.of("m2", "2025-02-13")
            .says("Zeta", "PARTNERS_WITH", "Apple Inc.", "Zeta works with Apple Inc.")
            .facts();
    DocumentFacts changed =
        Story.of("m2", "2025-02-13")
            .says("Apple Inc.", "SUES", "Baidu", "Apple Inc. sues Baidu.")
            .facts();
    GraphStore transactional = TestGraph.empty();
    documents.add(old);
    transactional.load(documents);
    transactional.load(List.of(changed));
    try (NewGraph graph = NewGraph.begin(settings, ONTOLOGY)) {
      graph.add(documents);
      LoadReport last = graph.add(List.of(changed));
      assertThat(last.documents()).isZero();
      graph.complete();
    }
    use(
        graph -> {
          assertThat(graph.checksum()).isEqualTo(transactional.checksum());
          assertThat(counts(graph)).isEqualTo(counts(transactional));
          assertThat(graph.check().disagreements()).isEmpty();
          assertThat(indexes(graph)).isEqualTo(indexes(transactional));
          assertThat(graph.check().schema()).isEqualTo(transactional.check().schema());
        });
    clean();
  }

  @Test
  void a_folder_that_holds_something_is_refused() throws IOException {
    Files.createDirectories(settings.folder());
    Files.writeString(settings.folder().resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> NewGraph.begin(settings, ONTOLOGY))
        .isInstanceOf(GraphExistsException.class)
        .hasMessageContaining("--bulk");
    clean();
  }

  @Test
  void until_it_is_complete_there_is_no_graph() {
    try (NewGraph graph = NewGraph.begin(settings, ONTOLOGY)) {
      graph.add(new Workload(20).documents(0, 5).toList());
      assertThat(settings.folder()).doesNotExist();
      assertThatThrownBy(() -> NewGraph.begin(settings, ONTOLOGY))
          .isInstanceOf(GraphUnavailableException.class)
          .hasMessageContaining("another process");
    }
    assertThat(parent).isEmptyDirectory();
    clean();
  }

  @Test
  void what_a_killed_process_left_is_cleared_away() throws IOException {
    Path left = parent.resolve("graph.building/store/data");
    Files.createDirectories(left);
    Files.writeString(left.resolve("half"), "a store");
    build(new Workload(20).documents(0, 5).toList());
    use(graph -> assertThat(graph.check().counts()).containsEntry("documents", 5L));
    clean();
  }

  private void build(List<DocumentFacts> documents) {
    try (NewGraph graph = NewGraph.begin(settings, ONTOLOGY)) {
      for (DocumentFacts document : documents) {
        graph.add(List.of(document));
      }
      graph.complete();
    }
  }

  private void use(Consumer<GraphStore> work) {
    try (GraphStore graph = GraphStore.embedded(settings, ONTOLOGY)) {
      work.accept(graph);
    }
  }

  private static List<Object> counts(GraphStore graph) {
    return ask(
        graph,
        """
        MATCH (n)-[r]->(m) WHERE NOT n:__Neo4jMigration AND NOT (n:Fact AND n.retractedAt IS NOT NULL)
        RETURN labels(n)[0] + type(r) + labels(m)[0] AS kind, count(*) AS count ORDER BY kind
        """);
  }

  private static List<Object> indexes(GraphStore graph) {
    return ask(
        graph, "SHOW INDEXES YIELD name, type, state RETURN name, type, state ORDER BY type, name");
  }

  private static List<Object> ask(GraphStore graph, String cypher) {
    try (Stream<Row> rows = graph.read(cypher, Map.of(), ReadOptions.DEFAULT)) {
      return rows.<Object>map(Row::columns).toList();
    }
  }

  @AfterTry
  void clean() {
    TestGraph.delete(parent);
  }
}
