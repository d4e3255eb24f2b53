package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import io.relata.fact.FactsFile;
import io.relata.graph.write.LoadReport;
import io.relata.graph.write.StoredJudgement;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import io.relata.resolve.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class GraphPropertiesIT {
  private static final Judgement MERGE =
      Judgement.byPerson(
          NameKey.of("Apple", "Organization"),
          NameKey.of("Deepseek", "Organization"),
          Verdict.SAME,
          "a tester",
          "to see what happens",
          Instant.parse("2025-01-01T00:00:00Z"));
  private static final Judgement APART =
      Judgement.byPerson(
          NameKey.of("Baidu", "Organization"),
          NameKey.of("Baidu", "Organization").in("d1"),
          Verdict.DIFFERENT,
          "a tester",
          "another Baidu",
          Instant.parse("2025-01-02T00:00:00Z"));

  private static final Correction REFUTED =
      new Correction(
          Correction.Kind.REFUTE,
          new Correction.End("Apple", "Company"),
          "PARTNERS_WITH",
          new Correction.End("Alibaba", "Company"),
          "a tester",
          "the talks failed",
          LocalDate.of(2025, 5, 1));

  @Provide
  Arbitrary<List<DocumentFacts>> stories() {
    return Stories.several();
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void any_order_and_any_batching_give_the_same_graph(
      @ForAll("stories") List<DocumentFacts> documents, @ForAll Random random) {
    GraphStore graph = TestGraph.empty();
    graph.load(documents);
    String together = graph.checksum();
    assertThat(graph.check().disagreements()).isEmpty();
    graph = TestGraph.empty();
    List<DocumentFacts> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, random);
    while (!shuffled.isEmpty()) {
      int size = 1 + random.nextInt(shuffled.size());
      graph.load(List.copyOf(shuffled.subList(0, size)));
      shuffled = shuffled.subList(size, shuffled.size());
    }
    assertThat(graph.checksum()).isEqualTo(together);
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void taking_a_document_back_leaves_the_graph_as_it_was(
      @ForAll("stories") List<DocumentFacts> documents) {
    GraphStore graph = TestGraph.empty();
    graph.load(documents.subList(1, documents.size()));
    String before = graph.checksum();
    graph.load(documents.subList(0, 1));
    String after = graph.checksum();
    graph.retract("d0");
    assertThat(graph.checksum()).isEqualTo(before);
    assertThat(graph.check().disagreements()).isEmpty();
    graph.load(documents.subList(0, 1));
    assertThat(graph.checksum()).isEqualTo(after);
    graph.purge("d0");
    assertThat(graph.checksum()).isEqualTo(before);
    assertThat(TestGraph.ask("MATCH (d:Document {id: 'd0'}) RETURN d")).isEmpty();
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void loading_twice_is_loading_once(@ForAll("stories") List<DocumentFacts> documents) {
    GraphStore graph = TestGraph.empty();
    graph.load(documents);
    String once = graph.checksum();
    List<DocumentFacts> changed = new ArrayList<>(documents);
    Collections.reverse(changed);
    graph.load(changed);
    assertThat(graph.checksum()).isEqualTo(once);
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void merging_and_undoing_is_nothing(@ForAll("stories") List<DocumentFacts> documents) {
    GraphStore graph = TestGraph.empty();
    graph.load(documents);
    String never = graph.checksum();
    graph = TestGraph.empty();
    graph.load(documents.subList(0, 1));
    String merge = graph.judge(MERGE).id();
    String apart = graph.judge(APART).id();
    graph.load(documents.subList(1, documents.size()));
    assertThat(graph.check().disagreements()).isEmpty();
    String judged = graph.checksum();
    graph.withdraw(merge);
    graph.withdraw(apart);
    assertThat(graph.checksum()).isEqualTo(never);
    graph.judge(List.of(APART, MERGE));
    assertThat(graph.checksum()).isEqualTo(judged);
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void a_graph_made_again_from_its_facts_files_is_the_same(
      @ForAll("stories") List<DocumentFacts> documents) {
    GraphStore graph = TestGraph.empty();
    everything(graph, documents);
    graph.load(List.of(Stories.changed(documents.get(1))));
    graph.correct(REFUTED);
    String before = graph.checksum();
    List<String> lines;
    try (Stream<DocumentFacts> stated = StatedDocuments.list(graph)) {
      lines = stated.map(FactsFile::write).toList();
    }
    List<Judgement> judgements =
        graph.judgements().stream().map(StoredJudgement::judgement).toList();
    List<Issue> issues = new ArrayList<>();
    List<DocumentFacts> read =
        lines.stream()
            .flatMap(line -> FactsFile.readLine(line, "exported", issues::add).stream())
            .toList();
    graph = TestGraph.empty();
    LoadReport report = graph.load(read);
    graph.judge(judgements);
    assertThat(issues).isEmpty();
    assertThat(report.issues()).isEmpty();
    assertThat(graph.checksum()).isEqualTo(before);
    List<DocumentFacts> first = documents.subList(2, documents.size());
    assertThat(graph.load(first).unchangedDocuments()).isEqualTo(first.size());
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void it_does_not_matter_which_way_it_is_written(
      @ForAll("stories") List<DocumentFacts> documents) {
    String inProcess = everything(TestGraph.empty(), documents);
    TestGraph.empty();
    assertThat(everything(TestGraph.overBolt(), documents)).isEqualTo(inProcess);
    assertThat(TestGraph.overBolt().check().disagreements()).isEmpty();
  }

  private static String everything(GraphStore graph, List<DocumentFacts> documents) {
    graph.load(documents.subList(0, 1));
    graph.judge(List.of(MERGE, APART));
    graph.load(documents);
    graph.retract("d0");
    return graph.checksum();
  }
}
