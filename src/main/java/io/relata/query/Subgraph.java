package io.relata.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some entities and relationships among them, each once. */
public record Subgraph(List<Entity> entities, List<Relationship> relationships) {
  public Subgraph {
    entities = List.copyOf(entities);
    relationships = List.copyOf(relationships);
  }

  /** Every entity and relationship that stands anywhere in the values. */
  static Subgraph of(Iterable<?> values) {
    Map<String, Entity> entities = new LinkedHashMap<>();
    Map<String, Relationship> relationships = new LinkedHashMap<>();
    values.forEach(value -> gather(value, entities, relationships));
    return new Subgraph(
        new ArrayList<>(entities.values()), new ArrayList<>(relationships.values()));
  }

  private static void gather(
      Object value, Map<String, Entity> entities, Map<String, Relationship> relationships) {
    if (value instanceof Entity entity) {
      entities.putIfAbsent(entity.id(), entity);
    } else if (value instanceof Relationship relationship) {
      relationships.putIfAbsent(relationship.id(), relationship);
      gather(relationship.from(), entities, relationships);
      gather(relationship.to(), entities, relationships);
    } else if (value instanceof Path path) {
      path.entities().forEach(entity -> gather(entity, entities, relationships));
      path.relationships().forEach(each -> gather(each, entities, relationships));
    } else if (value instanceof Iterable<?> many) {
      many.forEach(each -> gather(each, entities, relationships));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> gather(each, entities, relationships));
    }
  }
}
