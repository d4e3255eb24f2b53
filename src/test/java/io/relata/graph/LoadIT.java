package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.fact.DocumentFacts;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.graph.write.LoadReport;
import io.relata.graph.write.Writer;
import io.relata.ontology.Ontology;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadIT {
  private static final DocumentFacts FIRST =
      Story.of("d1", "2025-02-12")
          .says("Apple", "PARTNERS_WITH", "Alibaba", "Apple works with Alibaba.")
          .measures("Apple", "revenue", 1e9, "Apple took a billion.")
          .facts();
  private static final DocumentFacts SECOND =
      Story.of("d2", "2025-03-01")
          .says("Alibaba", "PARTNERS_WITH", "Apple", "Alibaba confirmed its work with Apple.")
          .facts();

  private GraphStore graph;

  @BeforeEach
  void empty() {
    graph = TestGraph.empty();
  }

  @Test
  void a_fact_stands_in_the_graph_with_its_evidence() {
    graph.load(List.of(FIRST));
    assertThat(
            TestGraph.ask(
                """
                MATCH (s:Company:Organization)<-[:SUBJECT]-(f:Fact)-[:OBJECT]->(o:Entity),
                      (f)-[:STATED_IN]->(d:Document)
                RETURN s.name + ' ' + f.relation + ' ' + o.name + ': ' + substring(d.text, f.start, f.end - f.start)
                """))
        .containsExactly("Apple PARTNERS_WITH Alibaba: Apple works with Alibaba.");
  }

  @Test
  void an_edge_tells_the_story() {
    graph.load(List.of(FIRST));
    assertThat(
            TestGraph.ask(
                """
                MATCH (:Name {text: 'apple'})-[:NAMES]->(:Entity)-[r:PARTNERS_WITH]-(o)
                RETURN o.name AS other, r.status AS status, r.certainty AS certainty, r.facts AS facts,
                  r.documents AS documents, r.since AS since, toString(r.firstReported) AS first, r.quote AS quote
                """))
        .containsExactly(
            Map.of(
                "other", "Alibaba",
                "status", "ACTIVE",
                "certainty", "CERTAIN",
                "facts", 1L,
                "documents", 1L,
                "since", "2025-02-12",
                "first", "2025-02-12",
                "quote", "Apple works with Alibaba."));
  }

  @Test
  void a_second_article_strengthens_the_edge() {
    graph.load(List.of(FIRST));
    graph.load(List.of(SECOND));
    assertThat(
            TestGraph.ask(
                """
                MATCH ()-[r:PARTNERS_WITH]->()
                RETURN r.facts AS facts, r.documents AS documents, r.confidence AS confidence, toString(r.lastReported) AS last
                """))
        .containsExactly(
            Map.of("facts", 2L, "documents", 2L, "confidence", 0.96, "last", "2025-03-01"));
  }

  @Test
  void loading_twice_writes_nothing() {
    LoadReport first = graph.load(List.of(FIRST, SECOND));
    LoadReport second = graph.load(List.of(FIRST, SECOND));
    assertThat(first.newDocuments()).isEqualTo(2);
    assertThat(first.newFacts()).isEqualTo(2);
    assertThat(second.unchangedDocuments()).isEqualTo(2);
    assertThat(second.newFacts()).isZero();
    assertThat(TestGraph.ask("MATCH (f:Fact) RETURN count(f)")).containsExactly(2L);
  }

  @Test
  void what_is_given_again_is_recognised_by_one_look_at_its_document() {
    List<DocumentFacts> documents = new Workload(50).documents(0, 20).toList();
    graph.load(documents);
    CountingStore store = TestGraph.counting();
    LoadReport again = new Writer(store, Ontology.businessNews()).load(documents);
    assertThat(again.unchangedDocuments()).isEqualTo(20);
    assertThat(again.facts()).isEqualTo(20 * Workload.FACTS_A_DOCUMENT);
    assertThat(again.newFacts()).isZero();
    assertThat(store.handedOut()).isEqualTo(20);
  }

  @Test
  void what_was_taken_back_is_not_taken_for_unchanged() {
    graph.load(List.of(FIRST));
    graph.retract("d1");
    assertThat(graph.load(List.of(FIRST)).newDocuments()).isOne();
    assertThat(graph.load(List.of(FIRST)).unchangedDocuments()).isOne();
  }

  @Test
  void of_two_versions_in_one_batch_the_last_counts_also_when_it_stands_there() {
    DocumentFacts other =
        Story.of("d1", "2025-02-12").says("Apple", "SUES", "Baidu", "Apple sues Baidu.").facts();
    graph.load(List.of(FIRST));
    String before = graph.checksum();
    assertThat(graph.load(List.of(other, FIRST)).unchangedDocuments()).isOne();
    assertThat(graph.checksum()).isEqualTo(before);
    assertThat(graph.load(List.of(FIRST, other)).changedDocuments()).isOne();
  }

  @Test
  void a_fact_that_was_left_out_is_told_each_time() {
    DocumentFacts wrong =
        Story.of("d9", "2025-02-12")
            .says("Apple", "NO_SUCH_RELATION", "Baidu", "Apple and Baidu.")
            .facts();
    assertThat(graph.load(List.of(wrong)).issues()).isNotEmpty();
    assertThat(graph.load(List.of(wrong)).issues()).isNotEmpty();
  }

  @Test
  void a_denial_never_makes_the_edge_it_denies() {
    graph.load(
        List.of(
            Story.of("d3", "2025-04-01")
                .denies("Apple", "ACQUIRES", "Baidu", "Apple will not buy Baidu.")
                .facts()));
    assertThat(TestGraph.ask("MATCH ()-[r:ACQUIRES]->() RETURN r")).isEmpty();
    assertThat(TestGraph.ask("MATCH ()-[r:DENIED]->() RETURN r.relation"))
        .containsExactly("ACQUIRES");
  }

  @Test
  void a_changed_document_supersedes_what_it_said() {
    graph.load(List.of(FIRST));
    LoadReport report =
        graph.load(
            List.of(
                Story.of("d1", "2025-02-12")
                    .says("Apple", "PARTNERS_WITH", "Baidu", "Apple works with Baidu.")
                    .facts()));
    assertThat(report.changedDocuments()).isOne();
    assertThat(report.retiredFacts()).isOne();
    assertThat(TestGraph.ask("MATCH ()-[r:PARTNERS_WITH]->(b) RETURN r.quote"))
        .containsExactly("Apple works with Baidu.");
    assertThat(TestGraph.ask("MATCH (e:Entity {name: 'Alibaba'}) RETURN e")).isEmpty();
  }

  @Test
  void an_end_closes_the_edge() {
    graph.load(List.of(FIRST));
    graph.load(
        List.of(
            Story.of("d4", "2025-06-01")
                .says(
                    "Apple",
                    "PARTNERS_WITH",
                    "Alibaba",
                    "Apple stopped its work with Alibaba.",
                    Status.ENDED,
                    Polarity.POSITIVE)
                .facts()));
    assertThat(
            TestGraph.ask(
                "MATCH ()-[r:PARTNERS_WITH]->() RETURN r.status AS status, r.since AS since, r.until AS until"))
        .containsExactly(Map.of("status", "ENDED", "since", "2025-02-12", "until", "2025-06-01"));
  }

  @Test
  void names_that_a_document_equates_are_one_entity() {
    graph.load(List.of(FIRST));
    graph.load(
        List.of(
            Story.of("d5", "2025-05-01")
                .about("Apple Computer", "Company", "Apple")
                .says(
                    "Apple Computer", "PARTNERS_WITH", "Baidu", "Apple Computer works with Baidu.")
                .facts()));
    assertThat(
            TestGraph.ask(
                "MATCH (a:Entity)-[:PARTNERS_WITH]-(o) WHERE 'Apple' IN a.names RETURN o.name ORDER BY o.name"))
        .containsExactly("Alibaba", "Baidu");
  }

  @Test
  void two_programs_may_write_at_once() {
    List<DocumentFacts> documents =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    Story.of("many" + i, "2025-01-01")
                        .says("Apple", "PARTNERS_WITH", "Alibaba", "They met in room " + i + ".")
                        .says("Alibaba", "ACQUIRES", "Baidu", "Alibaba buys part " + i + ".")
                        .facts())
            .toList();
    graph.load(documents);
    String alone = graph.checksum();
    TestGraph.empty();
    IntStream.range(0, documents.size())
        .parallel()
        .forEach(
            i -> (i % 2 == 0 ? graph : TestGraph.overBolt()).load(documents.subList(i, i + 1)));
    assertThat(graph.checksum()).isEqualTo(alone);
    assertThat(graph.check().disagreements()).isEmpty();
  }
}
