package io.relata.export;

import io.relata.graph.CypherReader;
import io.relata.graph.StoredGraph;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;

/**
 * How long each format takes for a generated graph, and the most heap in use meanwhile, which
 * {@code -Xmx} bounds; the embedded Neo4j is in the same heap. Started by {@code bench/export.sh}.
 */
public final class ExportBench {
  private ExportBench() {}

  /**
   * @param args the folder of a graph, then names of formats; none means all
   */
  public static void main(String[] args) throws IOException {
    System.out.println("relationships,format,seconds,megabytes,peak_heap_mb");
    List<String> only = List.of(args).subList(1, args.length);
    try (StoredGraph graph = StoredGraph.open(Path.of(args[0]))) {
      Object relationships =
          graph.rows("MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n").get(0).get("n");
      for (ExportFormat format : ExportFormats.list()) {
        boolean drawing = format.name().equals("dot") || format.name().equals("mermaid");
        if (only.isEmpty() ? !drawing : only.contains(format.name())) {
          measure(relationships.toString(), graph.reader(), format);
        }
      }
    }
    System.exit(0);
  }

  private static void measure(String size, CypherReader graph, ExportFormat format)
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
