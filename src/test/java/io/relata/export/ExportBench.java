package io.relata.export;

import io.relata.graph.HarnessGraph;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How long each format takes for a generated graph, and the most heap in use meanwhile, which
 * {@code -Xmx} bounds; the embedded Neo4j is in the same heap. Started by {@code bench/export.sh}.
 */
public final class ExportBench {
  private ExportBench() {}

  /**
   * @param args sizes in relationships
   */
  public static void main(String[] args) throws IOException {
    System.out.println("relationships,format,seconds,megabytes,peak_heap_mb");
    for (String size : args) {
      HarnessGraph graph = generated(Integer.parseInt(size));
      for (ExportFormat format : ExportFormats.list()) {
        if (!format.name().equals("dot") && !format.name().equals("mermaid")) {
          measure(size, graph, format);
        }
      }
      graph.stop();
    }
    System.exit(0);
  }

  private static void measure(String size, HarnessGraph graph, ExportFormat format)
      throws IOException {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    Counted out = new Counted();
    long start = System.nanoTime();
    format.write(ExportedGraph.whole(graph), out);
    System.out.printf(
        "%s,%s,%.1f,%d,%d%n",
        size,
        format.name(),
        (System.nanoTime() - start) / 1e9,
        out.bytes / 1_000_000,
        peak() / 1_000_000);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static HarnessGraph generated(int relationships) throws IOException {
    HarnessGraph graph = HarnessGraph.open();
    try (InputStream script =
        Objects.requireNonNull(
            ExportBench.class.getResourceAsStream("/io/relata/query/generated.cypher"))) {
      graph.run(
          new String(script.readAllBytes(), StandardCharsets.UTF_8)
              .replace("$facts", String.valueOf(relationships)));
    }
    return graph;
  }

  /** Counts what it throws away. */
  private static final class Counted extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
      bytes += length;
    }
  }
}
