package io.relata.graph;

import io.relata.KnowledgeGraph;
import io.relata.document.Document;
import io.relata.fact.Certainty;
import io.relata.fact.DocumentFacts;
import io.relata.fact.Evidence;
import io.relata.fact.Fact;
import io.relata.fact.Mention;
import io.relata.fact.NamedEntity;
import io.relata.fact.PartialDate;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.fact.ValidBasis;
import io.relata.ontology.Ontology;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** One graph in the same process that grows step by step, and what each step costs. */
final class Growth {
  private static final int STEPS = 10;
  private static final String HUB = "Central Holding";

  private final int facts;
  private final Figures figures;
  private final int step;
  private final Workload workload;

  Growth(int facts, Figures figures) {
    this.facts = facts;
    this.figures = figures;
    this.step = facts / STEPS;
    this.workload = new Workload(facts / 20);
  }

  void run(Ontology ontology) {
    Path folder = TestGraph.temporaryFolder();
    try (GraphStore store =
        GraphStore.embedded(new EmbeddedSettings(folder, 0, 0, false, 1024), ontology)) {
      KnowledgeGraph graph = KnowledgeGraph.over(store, ontology);
      load(graph, workload.documents(10_000_000, 2_500).toList()); // warms up
      int some = step / Workload.FACTS_A_DOCUMENT;
      for (int done = 0; done < facts; done += step) {
        int first = done / Workload.FACTS_A_DOCUMENT;
        List<DocumentFacts> documents = workload.documents(first, some).toList();
        Clock clock = new Clock();
        load(graph, documents);
        figures.rate("growth_to_" + (done + step), step, clock);
        documents = List.of();
        System.gc();
        figures.print(
            "growth_to_" + (done + step),
            "%,d MiB of heap, %,d bytes a fact with log and indexes, a document retracted in %.1f ms"
                .formatted(heap(), NewStoreRoutes.bytes(folder) / (done + step), retract(store, first)));
      }
      again(graph, workload.documents(facts / Workload.FACTS_A_DOCUMENT - some, some).toList());
      List<DocumentFacts> hub = IntStream.range(0, workload.companies() / Workload.FACTS_A_DOCUMENT).mapToObj(this::beside).toList();
      Clock clock = new Clock();
      load(graph, hub);
      figures.rate("growth_hub", hub.size() * Workload.FACTS_A_DOCUMENT, clock);
      figures.print("growth_hub", "each another relationship of one entity");
      double millis = retract(store, hub.stream().map(each -> each.document().id()).limit(20).toList());
      System.out.printf(Locale.ROOT, "%-32s a document retracted in %.1f ms%n", "", millis);
      figures.put("growth_hub_retract_millis", millis);
    }
    TestGraph.delete(folder);
    figures.ratio("growth_last_vs_first", "growth_to_" + facts, "growth_to_" + step);
    figures.ratio("growth_again_vs_load", "growth_again", "growth_to_" + facts);
  }

  private static void load(KnowledgeGraph graph, List<DocumentFacts> documents) {
    graph.load(documents.stream(), issue -> {});
  }

  private void again(KnowledgeGraph graph, List<DocumentFacts> documents) {
    Clock clock = new Clock();
    load(graph, documents);
    figures.rate("growth_again", step, clock);
    figures.print("growth_again", "the last step's documents again");
  }

  /** Of the step that begins there; twenty documents, after five that nobody counts. */
  private static double retract(GraphStore store, int first) {
    retract(store, IntStream.range(first, first + 5).mapToObj(each -> "doc-" + each).toList());
    return retract(
        store, IntStream.range(first + 5, first + 25).mapToObj(each -> "doc-" + each).toList());
  }

  private static double retract(GraphStore store, List<String> documents) {
    long start = System.nanoTime();
    documents.forEach(store::retract);
    return Math.round((System.nanoTime() - start) / 1e5 / documents.size()) / 10.0;
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory() >> 20;
  }

  /** Eight facts about one entity and eight others. */
  private DocumentFacts beside(int number) {
    List<NamedEntity> entities = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    entities.add(entity("hub", HUB, 0));
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(number % 300);
    for (int i = 0; i < Workload.FACTS_A_DOCUMENT; i++) {
      String other = Workload.name((number * Workload.FACTS_A_DOCUMENT + i) % workload.companies());
      int start = text.length();
      String quote = HUB + " supplies " + other + ", as report " + number + " says.";
      text.append(quote).append('\n');
      entities.add(entity("e" + i, other, start + quote.indexOf(other)));
      facts.add(
          new Fact(
              "hub", "SUPPLIES", "e" + i, Certainty.CERTAIN, Polarity.POSITIVE, Status.ACTIVE,
              PartialDate.of(day), null, ValidBasis.PUBLISHED, null, 0.9,
              new Evidence(quote, start, start + quote.length()), Map.of(), "bench/1"));
    }
    Document document =
        new Document("hub-" + number, "Hub " + number, "Bench Press", day, null, text.toString());
    return new DocumentFacts(document, entities, facts, List.of(), List.of());
  }

  private static NamedEntity entity(String id, String name, int at) {
    return new NamedEntity(
        id, "Company", name, List.of(), Map.of(), List.of(new Mention(name, at, at + name.length())));
  }
}
