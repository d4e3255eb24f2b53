package io.relata.query;

import java.util.List;
import java.util.Objects;

/**
 * Something that documents speak about.
 *
 * @param type an entity type of the ontology, e.g. {@code Company}
 * @param name the name most documents give it
 * @param names every name it goes by
 */
public record Entity(String id, String type, String name, List<String> names) {
  public Entity {
    Objects.requireNonNull(id);
    names = List.copyOf(names);
  }

  @Override
  public String toString() {
    return name;
  }
}
