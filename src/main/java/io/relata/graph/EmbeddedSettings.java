package io.relata.graph;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * A Neo4j of our own in this process, reachable from this machine only.
 *
 * @param folder holds the store, its transaction logs and its log files; made when missing
 * @param boltPort for the driver and Neo4j Browser; 0 takes a free one
 * @param httpPort for Neo4j Browser; 0 takes a free one
 * @param browser whether HTTP and Neo4j Browser are served
 * @param pageCacheMegabytes memory outside the heap for pages of the store
 */
public record EmbeddedSettings(
    Path folder, int boltPort, int httpPort, boolean browser, int pageCacheMegabytes) {
  public static final Path DEFAULT_FOLDER = Path.of("relata-data");
  private static final int LEAST_PAGE_CACHE = 256;
  private static final int MOST_PAGE_CACHE = 4096;

  /** A quarter of the machine's memory; only what is used of it is taken. */
  private static final int PAGE_CACHE = quarterOfMemory();

  private static int quarterOfMemory() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
        ? (int)
            Math.max(
                LEAST_PAGE_CACHE, Math.min(MOST_PAGE_CACHE, machine.getTotalMemorySize() >> 22))
        : LEAST_PAGE_CACHE;
  }

  /** Bolt on 7687, Neo4j Browser on 7474. */
  public static EmbeddedSettings in(Path folder) {
    return new EmbeddedSettings(folder, 7687, 7474, true, PAGE_CACHE);
  }

  /** For programs that only need the graph themselves: a free port and no Browser. */
  public static EmbeddedSettings quiet(Path folder) {
    return new EmbeddedSettings(folder, 0, 0, false, PAGE_CACHE);
  }

  public EmbeddedSettings withPorts(int bolt, int http) {
    return new EmbeddedSettings(folder, bolt, http, browser, pageCacheMegabytes);
  }

  EmbeddedSettings movedTo(Path otherFolder) {
    return new EmbeddedSettings(otherFolder, 0, 0, false, pageCacheMegabytes);
  }

  public EmbeddedSettings withPageCache(int megabytes) {
    return new EmbeddedSettings(folder, boltPort, httpPort, browser, megabytes);
  }
}
