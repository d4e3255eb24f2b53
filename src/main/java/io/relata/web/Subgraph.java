package io.relata.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entities and the relationships among them.
 *
 * @param total how many neighbours there are in all; this is one page of them
 * @param atMost whether the total is how many relationships there are, as neighbours of a hub are
 *     not counted
 * @param left how many weaker relationships among the entities were left out
 */
record Subgraph(
    List<EntityView> entities,
    List<RelationshipView> relationships,
    long offset,
    long total,
    boolean atMost,
    int left) {
  Subgraph {
    entities = List.copyOf(entities);
    relationships = List.copyOf(relationships);
  }

  /**
   * With so many relationships at the most: the best reported one of each two entities first, then
   * the others.
   *
   * @param ranked all of them, the best reported first
   */
  static Subgraph ofStrongest(
      List<EntityView> entities,
      List<RelationshipView> ranked,
      int most,
      long offset,
      long total,
      boolean atMost) {
    Set<Set<String>> pairs = new HashSet<>();
    Map<Boolean, List<RelationshipView>> parted =
        ranked.stream()
            .collect(Collectors.partitioningBy(tie -> pairs.add(Set.of(tie.from(), tie.to()))));
    List<RelationshipView> strongest =
        Stream.concat(parted.get(true).stream(), parted.get(false).stream()).limit(most).toList();
    int left = ranked.size() - strongest.size();
    return new Subgraph(entities, strongest, offset, total, atMost, left);
  }
}
