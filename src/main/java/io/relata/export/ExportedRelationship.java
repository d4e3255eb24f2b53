package io.relata.export;

import java.util.Map;

/**
 * A relationship on its way out.
 *
 * @param type of the edge; DENIED where documents only deny the relation
 * @param properties all of the edge but its id, in alphabetical order
 */
record ExportedRelationship(
    String id, String from, String type, String to, Map<String, Object> properties) {

  /** The relation, also where it is denied. */
  String relation() {
    return properties.getOrDefault("relation", type).toString();
  }

  boolean denied() {
    return type.equals("DENIED");
  }
}
