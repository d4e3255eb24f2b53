package io.relata.graph.write;

import io.relata.ontology.Ontology;

/**
 * Which edge a fact adds to. A symmetric relation has one edge, from the smaller id to the larger.
 *
 * @param from id of an entity
 * @param to id of an entity
 */
record EdgeKey(String from, String relation, String to) {

  static EdgeKey of(String subject, String relation, String object, Ontology ontology) {
    boolean turned =
        subject.compareTo(object) > 0
            && ontology.findRelation(relation).map(found -> found.symmetric()).orElse(false);
    return turned ? new EdgeKey(object, relation, subject) : new EdgeKey(subject, relation, object);
  }

  /** Names of one entity may have been stated as related; that makes no edge. */
  boolean isLoop() {
    return from.equals(to);
  }

  String id() {
    return Ids.of(from, relation, to);
  }
}
