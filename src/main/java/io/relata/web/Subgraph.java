package io.relata.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
   * So many of the relationships at the most: the best reported one of each two entities before the
   * others, and those of the centre before all, or a neighbour would stand alone.
   *
   * @param ranked all of them, the best reported first
   * @param centre the id of the entity around which the others are; null without one
   */
  static List<RelationshipView> strongest(
      List<RelationshipView> ranked, int most, @Nullable String centre) {
    Set<Set<String>> pairs = new HashSet<>();
    Map<Integer, List<RelationshipView>> ranks =
        ranked.stream()
            .collect(
                Collectors.groupingBy(
                    tie -> rank(tie, centre, pairs.add(Set.of(tie.from(), tie.to()))),
                    TreeMap::new,
                    Collectors.toList()));
    return ranks.values().stream().flatMap(List::stream).limit(most).toList();
  }

  private static int rank(RelationshipView tie, @Nullable String centre, boolean best) {
    if (!best) {
      return 2;
    }
    return tie.from().equals(centre) || tie.to().equals(centre) ? 0 : 1;
  }
}
