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
import org.neo4j.driver.types.TypeSystem;

/** The driver's values as plain Java values. */
final class BoltValues {
  private static final TypeSystem TYPES = TypeSystem.getDefault();

  private BoltValues() {}

  static Row row(Record entry) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    for (String key : entry.keys()) {
      columns.put(key, plain(entry.get(key)));
    }
    return new Row(columns);
  }

  /** In one pass: answers are maps in lists in maps, and mostly words in the end. */
  private static @Nullable Object plain(Value value) {
    if (value.hasType(TYPES.STRING())) {
      return value.asString();
    }
    if (value.hasType(TYPES.NODE())) {
      return node(value.asNode());
    }
    if (value.hasType(TYPES.RELATIONSHIP())) {
      return edge(value.asRelationship());
    }
    if (value.hasType(TYPES.PATH())) {
      return path(value.asPath());
    }
    if (value.hasType(TYPES.LIST())) {
      return value.asList(BoltValues::plain);
    }
    return value.hasType(TYPES.MAP()) ? value.asMap(BoltValues::plain) : value.asObject();
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
