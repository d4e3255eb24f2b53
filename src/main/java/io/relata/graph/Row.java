package io.relata.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer.
 *
 * @param columns column name to value, in the order of the RETURN clause. A value is null, a
 *     Boolean, Long, Double, String, {@code java.time} value, List, Map, {@link Node}, {@link Edge}
 *     or a List of alternating Nodes and Edges for a path.
 */
public record Row(Map<String, @Nullable Object> columns) {

  /** A node as it stands in the store. */
  public record Node(
      String elementId, java.util.List<String> labels, Map<String, Object> properties) {}

  /** A relationship as it stands in the store. */
  public record Edge(
      String elementId,
      String type,
      String fromElementId,
      String toElementId,
      Map<String, Object> properties) {}
}
