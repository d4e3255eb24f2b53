package io.relata.query;

import java.util.List;

/**
 * A way from one entity to another.
 *
 * @param entities one more than relationships
 */
public record Path(List<Entity> entities, List<Relationship> relationships) {
  public Path {
    entities = List.copyOf(entities);
    relationships = List.copyOf(relationships);
    if (entities.size() != relationships.size() + 1) {
      throw new IllegalArgumentException("A path has one more entity than relationships");
    }
  }

  public int length() {
    return relationships.size();
  }

  /** The product of the confidences: how far the whole way can be trusted, 0 to 1. */
  public double strength() {
    return relationships.stream().mapToDouble(Relationship::confidence).reduce(1, (a, b) -> a * b);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(entities.get(0).name());
    for (int i = 0; i < relationships.size(); i++) {
      boolean forward = relationships.get(i).from().id().equals(entities.get(i).id());
      text.append(forward ? " -" : " <-")
          .append(relationships.get(i).relation())
          .append(forward ? "-> " : "- ")
          .append(entities.get(i + 1));
    }
    return text.toString();
  }
}
