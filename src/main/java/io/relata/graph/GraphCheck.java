package io.relata.graph;

import java.util.List;
import java.util.Map;

/**
 * How the graph is.
 *
 * @param server name and version of what keeps it
 * @param schema number of the newest migration
 * @param counts how many there are of each kind of thing, e.g. {@code documents}; what was
 *     retracted is counted apart
 * @param checksum over everything live
 * @param disagreements places where what is derived is not what the facts say; empty when all is
 *     well
 */
public record GraphCheck(
    String server,
    String schema,
    Map<String, Long> counts,
    String checksum,
    List<String> disagreements) {
  public GraphCheck {
    disagreements = List.copyOf(disagreements);
  }
}
