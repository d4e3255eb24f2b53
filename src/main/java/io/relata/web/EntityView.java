package io.relata.web;

/**
 * An entity as it stands in a list or a graph.
 *
 * @param degree how many relationships it has
 */
record EntityView(String id, String name, String type, long degree) {

  static EntityView of(Fields row) {
    return new EntityView(
        row.getText("id"), row.getText("name"), row.getText("type"), row.count("degree"));
  }
}
