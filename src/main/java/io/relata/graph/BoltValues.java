package io.relata.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** The driver's values as plain Java values. */
final class BoltValues {
  private BoltValues() {}

  static Row row(Record entry) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    for (String key : entry.keys()) {
      columns.put(key, plain(entry.get(key)));
    }
    return new Row(columns);
  }

  private static @Nullable Object plain(Value value) {
    return plain(value.asObject());
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Node node) {
      return node(node);
    }
    if (value instanceof Relationship edge) {
      return edge(edge);
    }
    if (value instanceof Path path) {
      return path(path);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> values = new ArrayList<>(list.size());
      list.forEach(each -> values.add(plain(each)));
      return values;
    }
    return value instanceof Map<?, ?> map ? map(map) : value;
  }

  private static Map<String, @Nullable Object> map(Map<?, ?> map) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    map.forEach((key, value) -> values.put((String) key, plain(value)));
    return values;
  }

  private static Row.Node node(Node node) {
    List<String> labels = new ArrayList<>();
    node.labels().forEach(labels::add);
    return new Row.Node(node.elementId(), labels, node.asMap());
  }

  private static Row.Edge edge(Relationship edge) {
    return new Row.Edge(
        edge.elementId(),
        edge.type(),
        edge.startNodeElementId(),
        edge.endNodeElementId(),
        edge.asMap());
  }

  private static List<@Nullable Object> path(Path path) {
    List<@Nullable Object> steps = new ArrayList<>();
    steps.add(node(path.start()));
    path.forEach(
        segment -> {
          steps.add(edge(segment.relationship()));
          steps.add(node(segment.end()));
        });
    return steps;
  }
}
