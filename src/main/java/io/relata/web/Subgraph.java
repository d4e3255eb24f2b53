package io.relata.web;

import java.util.List;

/**
 * Entities and the relationships among them.
 *
 * @param total how many neighbours there are in all; this is one page of them
 * @param atMost whether the total is how many relationships there are, as neighbours of a hub are
 *     not counted
 */
record Subgraph(
    List<EntityView> entities, List<RelationshipView> relationships, long offset, long total, boolean atMost) {
  Subgraph {
    entities = List.copyOf(entities);
    relationships = List.copyOf(relationships);
  }
}
