package io.relata;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.graph.GraphStore;
import io.relata.graph.Story;
import io.relata.graph.TestGraph;
import io.relata.ontology.Ontology;
import io.relata.query.Entity;
import io.relata.query.Relationship;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import io.relata.resolve.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the graph knew at an instant, whatever became of its entities since. */
class KnownThenIT {
  private GraphStore store;
  private KnowledgeGraph graph;

  @BeforeEach
  void load() {
    store = TestGraph.empty();
    store.load(
        List.of(
            Story.of("d1", "2025-02-12")
                .says("Zeta", "PARTNERS_WITH", "Acme", "Zeta works with Acme.")
                .facts(),
            Story.of("d2", "2025-03-01")
                .says("Zeta", "COMPETES_WITH", "Orbit", "Zeta competes with Orbit.")
                .facts()));
    graph = KnowledgeGraph.over(store, Ontology.businessNews());
  }

  @Test
  void an_entity_that_only_a_retracted_document_names_is_known_at_that_time() throws Exception {
    Instant before = now();
    store.retract("d1");
    Instant after = now();
    assertThat(ends("Zeta", before)).containsExactlyInAnyOrder("Acme", "Orbit");
    assertThat(ends("Zeta", after)).containsExactly("Orbit");
    assertThat(ends("Acme", before)).containsExactly("Zeta");
    assertThat(graph.from("Zeta").out("PARTNERS_WITH").knownAt(before).entities())
        .extracting(Entity::name)
        .containsExactly("Acme");
  }

  @Test
  void a_split_corrects_the_past_and_loses_no_retracted_fact() throws Exception {
    String judgement =
        store
            .judge(
                Judgement.byPerson(
                    NameKey.of("Acme", "Organization"),
                    NameKey.of("Orbit", "Organization"),
                    Verdict.SAME,
                    "a tester",
                    "to see",
                    Instant.parse("2025-01-01T00:00:00Z")))
            .id();
    store.load(
        List.of(
            Story.of("d3", "2025-03-02")
                .says("Orbit", "SUPPLIES", "Delta", "Orbit supplies Delta.")
                .says("Acme", "SUES", "Delta", "Acme sues Delta.")
                .facts()));
    Instant joined = now();
    assertThat(ends("Orbit", joined)).containsOnly("Delta", "Zeta").hasSize(4);
    store.retract("d3");
    store.withdraw(judgement);
    assertThat(ends("Orbit", joined)).containsExactlyInAnyOrder("Delta", "Zeta");
    assertThat(ends("Acme", joined)).containsExactlyInAnyOrder("Delta", "Zeta");
    assertThat(ends("Orbit", now())).containsExactly("Zeta");
  }

  private static Instant now() throws InterruptedException {
    Thread.sleep(5);
    Instant now = Instant.now();
    Thread.sleep(5);
    return now;
  }

  /** Who stood in a relationship with it as known then. */
  private List<String> ends(String entity, Instant then) {
    return graph
        .query("as-known-at", Map.of("entity", entity, "knownAt", then))
        .column("relationship", Relationship.class)
        .stream()
        .map(each -> each.from().names().contains(entity) ? each.to().name() : each.from().name())
        .toList();
  }
}
