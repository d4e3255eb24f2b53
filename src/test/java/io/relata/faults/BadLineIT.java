package io.relata.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.KnowledgeGraph;
import io.relata.fact.DocumentFacts;
import io.relata.graph.GraphStore;
import io.relata.graph.GraphUnavailableException;
import io.relata.graph.ServerSettings;
import io.relata.graph.TestGraph;
import io.relata.graph.Workload;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;

/** A database far away and busy: lines that fail, writers that get into each other's way. */
@Timeout(180)
class BadLineIT {
  private static final Ontology ONTOLOGY = Ontology.businessNews();

  /** Few companies, so that every document touches a hub. */
  private static final List<DocumentFacts> DOCUMENTS = new Workload(20).documents(0, 800).toList();

  @ParameterizedTest
  @EnumSource(BadLine.Trouble.class)
  void a_load_over_a_bad_line_loses_nothing(BadLine.Trouble trouble) throws IOException {
    String expected = undisturbed();
    URI database = TestGraph.empty().boltUri();
    try (BadLine line = BadLine.to(database, trouble)) {
      while (!loaded(line)) {
        Look.into(KnowledgeGraph.over(TestGraph.store(), ONTOLOGY));
      }
      assertThat(line.troubles()).isPositive();
    }
    assertThat(TestGraph.store().checksum()).isEqualTo(expected);
  }

  /** False when the line was too bad for the retries, and that was said in words. */
  private static boolean loaded(BadLine line) {
    try (KnowledgeGraph graph =
        KnowledgeGraph.connect(new ServerSettings(line.uri(), null, null, null), ONTOLOGY)) {
      graph.load(DOCUMENTS.stream(), issue -> {});
      return true;
    } catch (GraphUnavailableException e) {
      assertThat(e).hasMessageContaining("Could not");
      return false;
    }
  }

  @Test
  void two_programs_may_write_about_the_same_companies_at_once() {
    String expected = undisturbed();
    TestGraph.empty();
    CompletableFuture<?> forwards = CompletableFuture.runAsync(() -> load(DOCUMENTS));
    CompletableFuture<?> backwards =
        CompletableFuture.runAsync(
            () -> load(new Workload(20).documents(0, 800).sorted(BadLineIT::backwards).toList()));
    CompletableFuture.allOf(forwards, backwards).join();
    assertThat(TestGraph.store().checksum()).isEqualTo(expected);
  }

  @Test
  void a_deadlock_with_somebody_elses_writer_is_survived() throws InterruptedException {
    String expected = undisturbed();
    TestGraph.empty().load(DOCUMENTS.subList(0, 100));
    try (Driver driver = GraphDatabase.driver(TestGraph.store().boltUri());
        Session session = driver.session();
        Transaction other = session.beginTransaction()) {
      other.run("MATCH (e:Entity) SET e.touched = true").consume();
      CompletableFuture<?> ours = CompletableFuture.runAsync(() -> load(DOCUMENTS));
      Thread.sleep(1_000);
      try {
        other.run("MATCH (g:Relata) SET g.locked = true").consume();
      } catch (Neo4jException victim) {
        assertThat(victim.code()).contains("Deadlock");
      }
      if (other.isOpen()) {
        other.rollback();
      }
      ours.join();
    }
    assertThat(TestGraph.store().checksum()).isEqualTo(expected);
  }

  private static int backwards(DocumentFacts one, DocumentFacts other) {
    return other.document().id().compareTo(one.document().id());
  }

  private static void load(List<DocumentFacts> documents) {
    try (KnowledgeGraph graph =
        KnowledgeGraph.connect(
            new ServerSettings(TestGraph.store().boltUri(), null, null, null), ONTOLOGY)) {
      graph.load(documents.stream(), issue -> {});
    }
  }

  private static String undisturbed() {
    GraphStore graph = TestGraph.empty();
    KnowledgeGraph.over(graph, ONTOLOGY).load(DOCUMENTS.stream(), issue -> {});
    return graph.checksum();
  }
}
