package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.fact.DocumentFacts;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.graph.write.Writer;
import io.relata.ontology.Ontology;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import io.relata.resolve.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemoryIT {
  private static final DocumentFacts WORKS =
      Story.of("d1", "2025-02-12")
          .says("Apple", "PARTNERS_WITH", "Alibaba", "Apple works with Alibaba.")
          .says("Apple", "COMPETES_WITH", "Huawei", "Apple competes with Huawei.")
          .facts();
  private static final DocumentFacts CONFIRMS =
      Story.of("d2", "2025-03-01")
          .says("Apple", "PARTNERS_WITH", "Alibaba", "Alibaba confirmed its work with Apple.")
          .facts();

  private GraphStore graph;

  @AfterAll
  static void leaveNothing() {
    TestGraph.empty();
  }

  @BeforeEach
  void empty() {
    graph = TestGraph.empty();
  }

  @Test
  void retracting_keeps_what_others_support() {
    graph.load(List.of(WORKS, CONFIRMS));
    assertThat(graph.retract("d1").orElseThrow().facts()).isEqualTo(2);
    assertThat(graph.retract("d1")).isEmpty();
    assertThat(TestGraph.ask("MATCH ()-[r:PARTNERS_WITH]->() RETURN r.facts")).containsExactly(1L);
    assertThat(TestGraph.ask("MATCH ()-[r:COMPETES_WITH]->() RETURN r")).isEmpty();
    assertThat(TestGraph.ask("MATCH (e:Entity) RETURN e.name ORDER BY e.name"))
        .containsExactly("Alibaba", "Apple");
  }

  @Test
  void what_was_known_before_a_retraction_can_still_be_asked() {
    graph.load(List.of(WORKS, CONFIRMS));
    graph.retract("d1");
    assertThat(
            TestGraph.ask(
                """
                MATCH (:Name {text: 'apple'})-[:NAMES]->(:Entity)<-[:SUBJECT]-(f:Fact)-[:OBJECT]->(o)
                WHERE f.retractedAt > f.recordedAt
                RETURN o.name ORDER BY o.name
                """))
        .containsExactly("Alibaba", "Huawei");
  }

  @Test
  void retracting_revives_what_had_been_superseded() {
    graph.load(List.of(WORKS));
    String before = graph.checksum();
    graph.load(
        List.of(
            Story.of("d3", "2025-06-01")
                .says(
                    "Apple",
                    "PARTNERS_WITH",
                    "Alibaba",
                    "Apple stopped its work with Alibaba.",
                    Status.ENDED,
                    Polarity.POSITIVE)
                .facts()));
    assertThat(TestGraph.ask("MATCH ()-[r:PARTNERS_WITH]->() RETURN r.status"))
        .containsExactly("ENDED");
    graph.retract("d3");
    assertThat(TestGraph.ask("MATCH ()-[r:PARTNERS_WITH]->() RETURN r.status"))
        .containsExactly("ACTIVE");
    assertThat(graph.checksum()).isEqualTo(before);
  }

  @Test
  void a_contradiction_is_recorded_and_neither_side_is_lost() {
    graph.load(
        List.of(
            WORKS,
            Story.of("d3", "2025-06-01")
                .denies("Apple", "PARTNERS_WITH", "Alibaba", "Apple denied working with Alibaba.")
                .facts()));
    assertThat(
            TestGraph.ask(
                """
                MATCH ()-[r:PARTNERS_WITH]->() MATCH (f:Fact {edge: r.id})
                RETURN r.facts AS facts, r.denials AS denials, r.status AS status, count(f) AS stated
                """))
        .containsExactly(Map.of("facts", 1L, "denials", 1L, "status", "ACTIVE", "stated", 2L));
  }

  @Test
  void a_copy_makes_nothing_surer() {
    String agency = "Apple works with Alibaba on phones for China, two people said on Monday.";
    graph.load(List.of(agencyReport("d3", agency)));
    List<Object> once = TestGraph.ask("MATCH ()-[r:PARTNERS_WITH]->() RETURN r.confidence");
    graph.load(List.of(agencyReport("d4", agency)));
    assertThat(TestGraph.ask("MATCH ()-[r:PARTNERS_WITH]->() RETURN r.facts")).containsExactly(2L);
    assertThat(TestGraph.ask("MATCH ()-[r:PARTNERS_WITH]->() RETURN r.confidence")).isEqualTo(once);
  }

  private static DocumentFacts agencyReport(String id, String sentence) {
    return Story.of(id, "2025-02-12")
        .says("Apple", "PARTNERS_WITH", "Alibaba", sentence)
        .says("Apple", "COMPETES_WITH", "Huawei", "And " + id + " adds this.")
        .facts();
  }

  @Test
  void a_purge_leaves_no_trace() {
    graph.load(List.of(CONFIRMS));
    String before = graph.checksum();
    graph.load(List.of(WORKS));
    graph.retract("d1");
    graph.purge("d1");
    assertThat(graph.checksum()).isEqualTo(before);
    assertThat(
            TestGraph.ask("MATCH (n) WHERE n:FormerEntity OR n.retractedAt IS NOT NULL RETURN n"))
        .isEmpty();
    assertThat(TestGraph.ask("MATCH (f:Fact) RETURN count(f)")).containsExactly(1L);
  }

  @Test
  void retracting_costs_what_the_document_costs_also_beside_a_hub() {
    graph.load(List.of(WORKS, CONFIRMS));
    long alone = costOfRetracting("d2");
    TestGraph.empty().load(List.of(WORKS));
    TestGraph.write(
        """
        MATCH (hub:Entity {name: 'Apple'}), (d:Document {id: 'd1'})
        UNWIND range(1, 50000) AS i
        CREATE (f:Fact {id: 'made ' + i, relation: 'ACQUIRES', retractedAt: datetime()})
        CREATE (f)-[:SUBJECT]->(hub)
        CREATE (e:Entity {id: 'made ' + i, name: 'Made'})
        CREATE (f)-[:OBJECT]->(e)
        CREATE (hub)-[:ACQUIRES {id: 'made ' + i}]->(e)
        """);
    graph.load(List.of(CONFIRMS));
    assertThat(alone).isPositive();
    assertThat(costOfRetracting("d2")).isEqualTo(alone);
  }

  /** In nodes and links read. */
  private static long costOfRetracting(String document) {
    CountingStore store = TestGraph.counting();
    assertThat(new Writer(store, Ontology.businessNews()).retract(document, false)).isPresent();
    return store.handedOut();
  }

  @Test
  void a_merge_moves_facts_and_its_withdrawal_moves_them_back() {
    graph.load(List.of(WORKS, CONFIRMS));
    String before = graph.checksum();
    String id =
        graph
            .judge(
                Judgement.byPerson(
                    NameKey.of("Huawei", "Organization"),
                    NameKey.of("Alibaba", "Organization"),
                    Verdict.SAME,
                    "a tester",
                    "to see",
                    Instant.parse("2025-01-01T00:00:00Z")))
            .id();
    assertThat(TestGraph.ask("MATCH (e:Entity) WHERE size(e.names) = 2 RETURN e.names"))
        .containsExactly(List.of("Alibaba", "Huawei"));
    assertThat(TestGraph.ask("MATCH (:Entity)-[r]->(:Entity) RETURN type(r) ORDER BY type(r)"))
        .containsExactly("COMPETES_WITH", "PARTNERS_WITH");
    assertThat(graph.judgements()).hasSize(1);
    assertThat(graph.check().disagreements()).isEmpty();
    assertThat(graph.withdraw(id)).isPresent();
    assertThat(graph.withdraw(id)).isEmpty();
    assertThat(graph.checksum()).isEqualTo(before);
  }

  @Test
  void a_name_can_mean_something_else_in_one_document() {
    graph.load(List.of(WORKS, CONFIRMS));
    NameKey apple = NameKey.of("Apple", "Organization");
    graph.judge(
        Judgement.byPerson(
            apple,
            apple.in("d2"),
            Verdict.DIFFERENT,
            "a tester",
            "the record company",
            Instant.parse("2025-01-01T00:00:00Z")));
    assertThat(
            TestGraph.ask("MATCH (e:Entity {name: 'Apple'})-[r:PARTNERS_WITH]-() RETURN r.facts"))
        .containsExactly(1L, 1L);
    assertThat(graph.check().disagreements()).isEmpty();
  }

  @Test
  void two_of_one_name_are_two_where_documents_say_which_is_registered() {
    DocumentFacts airline =
        Story.of("air", "2025-01-01")
            .registers("Delta", "wikidata", "Q188920")
            .says("Delta", "PARTNERS_WITH", "Airbus", "Delta works with Airbus.")
            .facts();
    DocumentFacts taps =
        Story.of("taps", "2025-01-02")
            .registers("Delta", "wikidata", "q5254663")
            .says("Delta", "PARTNERS_WITH", "Masco", "Delta works with Masco.")
            .facts();
    DocumentFacts unclear =
        Story.of("some", "2025-01-03")
            .says("Delta", "PARTNERS_WITH", "Kohler", "Delta works with Kohler.")
            .facts();
    graph.load(List.of(airline, unclear));
    String before = graph.checksum();
    assertThat(partnersOfDelta()).containsExactly(List.of("Airbus", "Kohler"));
    graph.load(List.of(taps));
    assertThat(partnersOfDelta())
        .containsExactly(List.of("Airbus"), List.of("Kohler"), List.of("Masco"));
    assertThat(graph.check().disagreements()).isEmpty();
    NameKey plain = NameKey.of("Delta", "Organization");
    graph.judge(
        Judgement.byPerson(
            plain,
            plain.identified(Map.of("wikidata", "Q5254663")),
            Verdict.SAME,
            "a tester",
            "it sells taps",
            Instant.parse("2025-01-01T00:00:00Z")));
    assertThat(partnersOfDelta()).containsExactly(List.of("Airbus"), List.of("Kohler", "Masco"));
    graph.withdraw(graph.judgements().get(0).id());
    graph.purge("taps");
    assertThat(graph.checksum()).isEqualTo(before);
  }

  private static List<Object> partnersOfDelta() {
    return TestGraph.ask(
        """
        MATCH (e:Entity {name: 'Delta'})-[:PARTNERS_WITH]-(partner)
        WITH e, partner ORDER BY partner.name
        WITH e, collect(partner.name) AS partners
        RETURN partners ORDER BY partners[0]
        """);
  }

  @Test
  void a_person_can_refute_and_think_better_of_it() {
    graph.load(List.of(WORKS));
    String before = graph.checksum();
    Correction correction = correction(Correction.Kind.REFUTE, "the talks failed");
    assertThat(graph.correct(correction).newFacts()).isOne();
    assertThat(TestGraph.ask("MATCH ()-[r:PARTNERS_WITH]->() RETURN r.denials"))
        .containsExactly(1L);
    graph.retract(correction.id());
    assertThat(graph.checksum()).isEqualTo(before);
  }

  @Test
  void a_person_confirms_under_their_own_name_and_notes_without_changing_the_edge() {
    graph.load(List.of(WORKS));
    graph.correct(correction(Correction.Kind.CONFIRM, "I was there"));
    assertThat(
            TestGraph.ask(
                "MATCH (f:Fact {relation: 'PARTNERS_WITH'}) RETURN f.extractor ORDER BY f.extractor"))
        .containsExactly("person/a tester", "test/1");
    List<Object> edge = TestGraph.ask("MATCH ()-[r:PARTNERS_WITH]->() RETURN properties(r)");
    graph.correct(correction(Correction.Kind.NOTE, "ask again in May"));
    assertThat(TestGraph.ask("MATCH ()-[r:PARTNERS_WITH]->() RETURN properties(r)"))
        .isEqualTo(edge);
    assertThat(TestGraph.ask("MATCH (d:Document {publisher: 'a tester'}) RETURN count(d)"))
        .containsExactly(2L);
  }

  private static Correction correction(Correction.Kind kind, String words) {
    return new Correction(
        kind,
        new Correction.End("Apple", "Company"),
        "PARTNERS_WITH",
        new Correction.End("Alibaba", "Company"),
        "a tester",
        words,
        LocalDate.of(2025, 5, 1));
  }

  @Test
  void check_counts_and_finds_what_does_not_agree() {
    graph.load(List.of(WORKS));
    GraphCheck well = graph.check();
    assertThat(well.disagreements()).isEmpty();
    assertThat(well.counts())
        .containsAllEntriesOf(Map.of("documents", 1L, "facts", 2L, "entities", 3L));
    assertThat(well.server()).matches("Neo4j Kernel (5\\.26|20\\d\\d)\\..* community");
    TestGraph.write("MATCH ()-[r:PARTNERS_WITH]->() SET r.facts = 7");
    assertThat(graph.check().disagreements()).hasSize(1);
    assertThat(graph.check().checksum()).isNotEqualTo(well.checksum());
  }
}
