package io.relata.graph.write;

import io.relata.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Which edge a fact adds to. A symmetric relation has one edge, from the smaller id to the larger.
 *
 * @param id follows from the rest
 * @param from id of an entity
 * @param to id of an entity
 */
record EdgeKey(String id, String from, String relation, String to) {

  static EdgeKey of(String subject, String relation, String object, Ontology ontology) {
    boolean turned =
        subject.compareTo(object) > 0
            && ontology.findRelation(relation).map(found -> found.symmetric()).orElse(false);
    return turned ? of(object, relation, subject) : of(subject, relation, object);
  }

  private static EdgeKey of(String from, String relation, String to) {
    return new EdgeKey(Ids.of(from, relation, to), from, relation, to);
  }

  /** Names of one entity may have been stated as related; that makes no edge. */
  boolean isLoop() {
    return from.equals(to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdgeKey key && id.equals(key.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
