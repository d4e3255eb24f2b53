package io.relata;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.fact.DocumentFacts;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.graph.GraphStore;
import io.relata.graph.HarnessGraph;
import io.relata.graph.Story;
import io.relata.graph.TestGraph;
import io.relata.ontology.Ontology;
import io.relata.query.Answer;
import io.relata.query.Entity;
import io.relata.query.Relationship;
import io.relata.query.StatedFact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions to a graph as it is really loaded. */
class LoadedGraphIT {
  private GraphStore store;
  private KnowledgeGraph graph;

  @BeforeEach
  void load() {
    store = TestGraph.empty();
    store.load(
        List.of(
            Story.of("d1", "2025-02-12")
                .says("Zeta", "PARTNERS_WITH", "Acme", "Zeta works with Acme.")
                .says("Acme", "COMPETES_WITH", "Orbit", "Acme competes with Orbit.")
                .measures("Zeta", "revenue", 5, "Zeta made 5 dollars.")
                .facts(),
            Story.of("d2", "2025-03-01")
                .denies("Orbit", "PARTNERS_WITH", "Zeta", "Orbit does not work with Zeta.")
                .facts(),
            Story.of("d3", "2025-04-01")
                .says(
                    "Zeta",
                    "PARTNERS_WITH",
                    "Acme",
                    "Zeta ended its work with Acme.",
                    Status.ENDED,
                    Polarity.POSITIVE)
                .facts()));
    graph = KnowledgeGraph.over(store, Ontology.businessNews());
  }

  @Test
  void every_edge_finds_the_sentences_it_was_folded_from() {
    List<Relationship> all = graph.entity("Zeta").relationships();
    assertThat(all).hasSize(2);
    assertThat(all.get(0).evidence()).hasSize(2);
    assertThat(all.get(1).denied()).isTrue();
    assertThat(all.get(1).relation()).isEqualTo("PARTNERS_WITH");
    assertThat(all.get(1).evidence().get(0).source().quote())
        .isEqualTo("Orbit does not work with Zeta.");
    assertThat(graph.entity("Zeta").observations().get(0).points().get(0).value()).isEqualTo(5.0);
  }

  @Test
  void a_partnership_that_ended_held_before_its_end_and_not_after() {
    assertThat(graph.from("Zeta").out("PARTNERS_WITH").asOf("2025-02").entities())
        .extracting(Entity::name)
        .containsExactly("Acme");
    assertThat(graph.from("Zeta").out("PARTNERS_WITH").asOf("2025-05").entities()).isEmpty();
    assertThat(asOf("2025-02")).extracting(Relationship::relation).containsExactly("PARTNERS_WITH");
    assertThat(asOf("2025-05")).isEmpty();
  }

  @Test
  void what_a_retracted_document_said_was_known_until_then() throws InterruptedException {
    Instant before = Instant.now();
    Thread.sleep(5);
    store.retract("d3");
    assertThat(graph.entity("Zeta").partners().get(0).evidence()).hasSize(1);
    Answer then = graph.query("as-known-at", Map.of("entity", "Zeta", "knownAt", before));
    assertThat(then.column("relationship", Relationship.class)).isEmpty();
    Answer now = graph.query("as-known-at", Map.of("entity", "Zeta", "knownAt", Instant.now()));
    assertThat(now.column("relationship", Relationship.class)).hasSize(1);
  }

  @Test
  void stated_sentences_are_found_by_their_words() {
    TestGraph.ask("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh() RETURN 1");
    assertThat(
            graph.query("sentences", Map.of("text", "ended work")).column("fact", StatedFact.class))
        .extracting(fact -> fact.source().documentId())
        .containsExactly("d3");
  }

  @Test
  void the_cypher_script_builds_a_graph_of_the_same_checksum() throws IOException {
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    graph.export("cypher", script);
    HarnessGraph copy = HarnessGraph.open();
    copy.run(script.toString(StandardCharsets.UTF_8));
    try (GraphStore same = copy.store()) {
      assertThat(same.checksum()).isEqualTo(store.checksum());
    }
  }

  @Test
  void a_copy_that_differs_in_a_few_signs_corroborates_nothing() {
    store.load(
        List.of(
            longStory("d4", "Acme supplies Orbit."),
            longStory("d5", "Acme supplies Orbit!"),
            Story.of("d6", "2025-04-03")
                .says("Acme", "SUPPLIES", "Orbit", "Orbit buys from Acme.")
                .facts()));
    Answer sources =
        graph.query("corroboration", Map.of("from", "Acme", "relation", "SUPPLIES", "to", "Orbit"));
    assertThat(sources.column("copies", Long.class)).containsExactlyInAnyOrder(1L, 0L);
    assertThat(graph.entity("Acme").relationships("SUPPLIES").get(0).documents()).isEqualTo(2);
  }

  private static DocumentFacts longStory(String id, String sentence) {
    String words =
        IntStream.range(0, 90).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    return Story.of(id, "2025-04-02")
        .says("Acme", "SUPPLIES", "Orbit", sentence)
        .says("Acme", "SUES", "Zeta", "Acme sues Zeta over " + words + ".")
        .facts();
  }

  private List<Relationship> asOf(String date) {
    return graph
        .query("as-of", Map.of("entity", "Zeta", "asOf", date))
        .column("relationship", Relationship.class);
  }
}
