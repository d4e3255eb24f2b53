package io.relata.graph;

import io.relata.fact.DocumentFacts;
import io.relata.ontology.Ontology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the write path; {@code bench/load.sh} runs it. */
final class LoadBench {
  private static final int BATCH = 625;

  private final int facts;
  private final Map<String, Double> rates = new LinkedHashMap<>();

  private LoadBench(int facts) {
    this.facts = facts;
  }

  public static void main(String[] arguments) {
    int facts = arguments.length == 0 ? 40_000 : Integer.parseInt(arguments[0]);
    new LoadBench(facts).run();
  }

  private void run() {
    Path folder = TestGraph.temporaryFolder();
    try (GraphStore embedded =
        GraphStore.embedded(
            new EmbeddedSettings(folder, 0, 0, false, 512), Ontology.businessNews())) {
      measure("relata_embedded", embedded, 0);
      measure("relata_embedded_again", embedded, 0);
      try (GraphStore bolt =
          GraphStore.connect(
              new ServerSettings(embedded.boltUri(), null, null, null), Ontology.businessNews())) {
        measure("relata_bolt", bolt, facts / Workload.FACTS_A_DOCUMENT);
      }
      measure("relata_embedded_second", embedded, 2 * facts / Workload.FACTS_A_DOCUMENT);
    }
    TestGraph.delete(folder);
  }

  private void measure(String route, GraphStore graph, int from) {
    Workload workload = new Workload(Math.max(1000, facts / 20));
    int documents = facts / Workload.FACTS_A_DOCUMENT;
    List<List<DocumentFacts>> batches = new ArrayList<>();
    for (int i = 0; i < documents; i += BATCH) {
      batches.add(workload.documents(from + i, Math.min(BATCH, documents - i)).toList());
    }
    long start = System.nanoTime();
    for (List<DocumentFacts> batch : batches) {
      long begin = System.nanoTime();
      graph.load(batch);
      System.err.printf(
          "%s %,.0f facts/s%n", route, batch.size() * 8 / ((System.nanoTime() - begin) / 1e9));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    rates.put(route, facts / seconds);
    System.err.printf("== %s %,.0f facts/s%n", route, facts / seconds);
  }
}
