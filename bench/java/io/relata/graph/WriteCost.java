package io.relata.graph;

import io.relata.fact.DocumentFacts;
import io.relata.ontology.Ontology;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** Facts a second of one core's work in the writing thread: fair also on a busy machine. */
final class WriteCost {
  private WriteCost() {}

  public static void main(String[] arguments) {
    int batches = Integer.parseInt(arguments[0]);
    Path folder = TestGraph.temporaryFolder();
    EmbeddedSettings settings = new EmbeddedSettings(folder, 0, 0, false, 512);
    Workload workload = new Workload(5000);
    try (GraphStore store = GraphStore.embedded(settings, Ontology.businessNews())) {
      for (int batch = 0; batch < batches; batch++) {
        List<DocumentFacts> documents = workload.documents(batch * 250, 250).toList();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        store.load(documents);
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        System.err.printf("batch %d: %,.0f facts a CPU second%n", batch, 2000 / (used / 1e9));
      }
    }
    TestGraph.delete(folder);
  }
}
