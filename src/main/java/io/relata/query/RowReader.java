package io.relata.query;

import io.relata.graph.QueryFailedException;
import io.relata.graph.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the nodes, edges and maps of one row into typed answers. A map with a {@code quote} is a
 * fact or an observation; an edge takes as evidence the row's facts whose {@code edge} is its id.
 */
final class RowReader {
  private final Map<String, Entity> ends = new HashMap<>();
  private final Map<String, List<StatedFact>> evidence = new HashMap<>();

  /** A fact is met as evidence first and where it stands then. */
  private final Map<Map<?, ?>, StatedFact> facts = new IdentityHashMap<>();

  private RowReader() {}

  static Map<String, @Nullable Object> read(Row row) {
    RowReader reader = new RowReader();
    row.columns().values().forEach(reader::gather);
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    row.columns().forEach((column, value) -> values.put(column, reader.value(value)));
    return Collections.unmodifiableMap(values);
  }

  private void gather(@Nullable Object value) {
    if (value instanceof Row.Node node && isEntity(node)) {
      ends.computeIfAbsent(node.elementId(), id -> Properties.of(node).entity());
    } else if (value instanceof List<?> list) {
      list.forEach(this::gather);
    } else if (value instanceof Map<?, ?> map) {
      Properties properties = Properties.of(map);
      if (properties.isFact() && properties.has("edge")) {
        evidence.computeIfAbsent(properties.text("edge"), id -> new ArrayList<>()).add(fact(map));
      } else {
        map.values().forEach(this::gather);
      }
    }
  }

  /** Questions about the past also meet those that no live document names. */
  private static boolean isEntity(Row.Node node) {
    return node.labels().contains("Entity") || node.labels().contains("FormerEntity");
  }

  private @Nullable Object value(@Nullable Object value) {
    if (value instanceof Row.Node node) {
      return ends.containsKey(node.elementId())
          ? ends.get(node.elementId())
          : Map.copyOf(node.properties());
    }
    if (value instanceof Row.Edge edge) {
      return relationship(edge);
    }
    if (value instanceof List<?> list) {
      return isPath(list) ? path(list) : list(list);
    }
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    return value;
  }

  private Object map(Map<?, ?> map) {
    Properties properties = Properties.of(map);
    if (properties.isFact()) {
      return fact(map);
    }
    if (properties.isObservation()) {
      return properties.observation();
    }
    if (properties.isEntity()) {
      return properties.entity();
    }
    if (properties.isRelationship()) {
      return properties.relationship(
          Properties.of((Map<?, ?>) properties.get("from")).entity(),
          properties.text("relation"),
          Properties.of((Map<?, ?>) properties.get("to")).entity(),
          evidenceOf(properties));
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    map.forEach((key, each) -> values.put((String) key, value(each)));
    return Collections.unmodifiableMap(values);
  }

  private StatedFact fact(Map<?, ?> map) {
    return facts.computeIfAbsent(map, fact -> Properties.of(fact).fact());
  }

  private Relationship relationship(Row.Edge edge) {
    Properties properties = Properties.of(edge.properties());
    return properties.relationship(
        end(edge.fromElementId()), edge.type(), end(edge.toElementId()), evidenceOf(properties));
  }

  private List<StatedFact> evidenceOf(Properties relationship) {
    List<StatedFact> facts = evidence.get(relationship.text("id"));
    if (facts == null) {
      throw QueryFailedException.overlapped("a relationship came without its evidence");
    }
    return facts;
  }

  private Entity end(String elementId) {
    Entity end = ends.get(elementId);
    if (end == null) {
      throw QueryFailedException.overlapped("a relationship came without its ends");
    }
    return end;
  }

  private static boolean isPath(List<?> list) {
    return list.size() >= 3 && list.get(0) instanceof Row.Node && list.get(1) instanceof Row.Edge;
  }

  private Path path(List<?> list) {
    List<Entity> entities = new ArrayList<>();
    List<Relationship> relationships = new ArrayList<>();
    for (Object each : list) {
      if (each instanceof Row.Node node) {
        entities.add(end(node.elementId()));
      } else if (each instanceof Row.Edge edge) {
        relationships.add(relationship(edge));
      }
    }
    return new Path(entities, relationships);
  }

  private List<@Nullable Object> list(List<?> list) {
    List<@Nullable Object> values = new ArrayList<>();
    list.forEach(each -> values.add(value(each)));
    return Collections.unmodifiableList(values);
  }
}
