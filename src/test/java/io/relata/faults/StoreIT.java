package io.relata.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.KnowledgeGraph;
import io.relata.graph.EmbeddedSettings;
import io.relata.graph.GraphUnavailableException;
import io.relata.graph.Workload;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store outlives the program that made it. */
class StoreIT {
  private static final Workload WORKLOAD = new Workload(50);

  @TempDir static Path shared;
  private static Path few;

  @TempDir Path folder;

  @BeforeAll
  static void makeFew() {
    few = shared.resolve("few");
    load(few, 0, 20);
  }

  @Test
  void a_copy_of_a_closed_graph_is_a_backup() {
    Path graph = folder.resolve("graph");
    Path backup = folder.resolve("backup");
    load(graph, 0, 100);
    Look before = Look.into(graph);
    Kills.copy(graph, backup);
    load(graph, 100, 50);
    assertThat(Look.into(graph)).isNotEqualTo(before);
    Kills.copy(backup, graph);
    assertThat(Look.into(graph)).isEqualTo(before);
  }

  @Test
  void a_store_of_an_earlier_version_is_brought_up_to_date_and_can_be_written() {
    Path now = folder.resolve("now");
    load(now, 0, 150);
    Look expected = Look.into(now);
    Path old = folder.resolve("old");
    new Scenario("old", 100, true, List.of(), Set.of()).prepare(old, WORKLOAD);
    load(old, 100, 50);
    assertThat(Look.into(old)).isEqualTo(expected);
  }

  @Test
  void a_graph_whose_making_was_ended_is_made_anew() throws IOException {
    Path graph = folder.resolve("graph");
    load(graph, 0, 20);
    Look expected = Look.into(graph);
    Kills.delete(graph.resolve("data/transactions")); // as a kill leaves what is not made yet
    Files.writeString(graph.resolve("being-made"), "");
    load(graph, 0, 20);
    assertThat(Look.into(graph)).isEqualTo(expected);
    assertThat(graph.resolve("being-made")).doesNotExist();
  }

  @Test
  void a_migration_that_was_ended_in_the_middle_is_no_obstacle() {
    Path graph = folder.resolve("graph");
    new Scenario("old", 20, true, List.of(), Set.of()).prepare(graph, WORKLOAD);
    change(
        graph,
        "MATCH (m:__Neo4jMigration) WHERE m.version > '0002' AND m.version <> 'BASELINE' DETACH DELETE m",
        "MATCH (g:Relata) DELETE g",
        "CREATE (:__Neo4jMigrationsLock {id: 'somebody', name: 'John Doe'})");
    assertThat(Look.into(graph).documents()).hasSize(20);
  }

  @Test
  void a_constraint_of_which_only_the_index_was_made_is_made_anew() {
    Path graph = copyOfFew();
    change(
        graph,
        "DROP CONSTRAINT sentence_id",
        "CREATE INDEX sentence_id FOR (s:Sentence) ON (s.id)",
        "MATCH (m:__Neo4jMigration) WHERE m.version > '0003' AND m.version <> 'BASELINE' DETACH DELETE m",
        "MATCH (g:Relata) REMOVE g.schema");
    assertThat(Look.into(graph).documents()).hasSize(20);
  }

  @Test
  void nor_does_the_half_of_one_that_the_migrations_make_for_themselves_stand_in_the_way() {
    Path graph = copyOfFew();
    change(
        graph,
        "DROP CONSTRAINT __Neo4jMigrationsLock__has_unique_id",
        "CREATE INDEX __Neo4jMigrationsLock__has_unique_id FOR (l:__Neo4jMigrationsLock) ON (l.id)",
        "MATCH (g:Relata) REMOVE g.schema");
    assertThat(Look.into(graph).documents()).hasSize(20);
  }

  @Test
  void a_graph_of_a_newer_version_is_refused_in_words_and_left_alone() {
    Path graph = copyOfFew();
    change(
        graph,
        "CREATE (:__Neo4jMigration {version: '0900', description: 'Later'})",
        "MATCH (g:Relata) SET g.schema = 'later'");
    assertThatThrownBy(() -> load(graph, 20, 20))
        .isInstanceOf(GraphUnavailableException.class)
        .hasMessageContaining("a newer Relata wrote it");
    try (Program check = Program.run("check", "--graph", graph.toString())) {
      assertThat(check.exitCode()).isEqualTo(3);
      assertThat(check.err()).contains("a newer Relata wrote it").hasLineCount(1);
    }
  }

  private Path copyOfFew() {
    Path graph = folder.resolve("graph");
    Kills.copy(few, graph);
    return graph;
  }

  /** Statements that nobody should send, one after the other. */
  private static void change(Path graph, String... statements) {
    try (KnowledgeGraph opened =
        KnowledgeGraph.embedded(EmbeddedSettings.quiet(graph), Ontology.businessNews())) {
      OldStore.run(opened, List.of(statements));
    }
  }

  private static void load(Path graph, int from, int count) {
    try (KnowledgeGraph opened =
        KnowledgeGraph.embedded(EmbeddedSettings.quiet(graph), Ontology.businessNews())) {
      opened.load(WORKLOAD.documents(from, count), issue -> {});
    }
  }
}
