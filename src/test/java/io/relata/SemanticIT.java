package io.relata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.graph.GraphStore;
import io.relata.graph.HarnessGraph;
import io.relata.graph.Story;
import io.relata.graph.WordVectors;
import io.relata.ontology.Ontology;
import io.relata.query.QuestionException;
import io.relata.query.StatedFact;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import io.relata.resolve.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Vectors follow the facts: there when switched on, gone with what is taken back. */
class SemanticIT {
  private static final HarnessGraph SERVER = HarnessGraph.open();
  private GraphStore store;
  private KnowledgeGraph plain;

  @BeforeEach
  void load() {
    SERVER.run("MATCH (n:!Relata&!__Neo4jMigration&!__Neo4jMigrationsLock) DETACH DELETE n");
    SERVER.run("DROP INDEX sentenceVectors IF EXISTS");
    store = SERVER.store();
    store.load(
        List.of(
            Story.of("d1", "2025-02-12")
                .says("Zeta", "PARTNERS_WITH", "Acme", "Zeta works closely with Acme.")
                .facts(),
            Story.of("d2", "2025-03-01")
                .says("Acme", "SUES", "Orbit", "Acme drags Orbit before a court.")
                .facts()));
    plain = KnowledgeGraph.over(store, Ontology.businessNews());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void what_was_there_before_is_found_and_the_checksum_stays() {
    String before = store.checksum();
    KnowledgeGraph graph = plain.semantic(new WordVectors());
    assertThat(nearest(graph, "who works with Acme")).startsWith("d1");
    assertThat(nearest(graph, "drags before the court")).startsWith("d2");
    assertThat(store.checksum()).isEqualTo(before);
    assertThat(store.check().disagreements()).isEmpty();
  }

  @Test
  void vectors_come_with_documents_and_a_purge_leaves_none() {
    KnowledgeGraph graph = plain.semantic(new WordVectors());
    store.load(
        List.of(
            Story.of("d3", "2025-03-02")
                .says("Delta", "ACQUIRES", "Orbit", "Delta buys Orbit outright.")
                .facts()));
    assertThat(nearest(graph, "buys outright")).startsWith("d3");
    store.retract("d3");
    assertThat(nearest(graph, "buys outright")).doesNotContain("d3");
    store.purge("d3");
    assertThat(sentences()).isEqualTo(2);
  }

  @Test
  void a_judgement_that_renames_facts_loses_no_sentence() {
    KnowledgeGraph graph = plain.semantic(new WordVectors());
    NameKey acme = NameKey.of("Acme", "Organization");
    store.judge(
        Judgement.byPerson(
            acme,
            acme.in("d2"),
            Verdict.DIFFERENT,
            "a tester",
            "another one",
            Instant.parse("2025-01-01T00:00:00Z")));
    assertThat(nearest(graph, "drags before the court")).startsWith("d2");
    assertThat(sentences()).isEqualTo(2);
  }

  @Test
  void another_model_makes_its_own_vectors() {
    plain.semantic(new WordVectors());
    KnowledgeGraph graph = plain.semantic(new WordVectors("others"));
    assertThat(nearest(graph, "who works with Acme")).startsWith("d1");
    assertThat(SERVER.column("MATCH (s:Sentence) RETURN DISTINCT s.model"))
        .containsExactly("others");
  }

  @Test
  void what_is_off_says_how_to_switch_it_on() {
    assertThatThrownBy(() -> plain.query("meaning", Map.of("text", "who works with Acme")))
        .isInstanceOf(QuestionException.class)
        .hasMessageContaining("--semantic");
  }

  private long sentences() {
    return (Long) SERVER.column("MATCH (s:Sentence) RETURN count(s)").get(0);
  }

  private static List<String> nearest(KnowledgeGraph graph, String words) {
    return graph.query("meaning", Map.of("text", words)).column("fact", StatedFact.class).stream()
        .map(fact -> fact.source().documentId())
        .toList();
  }
}
