package io.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubgraphTest {
  @Test
  void of_too_many_relationships_each_pair_keeps_its_best_one() {
    List<RelationshipView> ranked =
        List.of(tie("1", "a", "b"), tie("2", "b", "a"), tie("3", "a", "b"), tie("4", "a", "c"));
    assertThat(strongest(ranked, 2, null)).containsExactly("1", "4");
    assertThat(strongest(ranked, 3, null)).containsExactly("1", "4", "2");
    assertThat(strongest(ranked, 9, null)).containsExactly("1", "4", "2", "3");
    assertThat(strongest(List.of(), 9, null)).isEmpty();
  }

  @Test
  void no_neighbour_loses_what_joins_it_to_the_centre() {
    List<RelationshipView> ranked =
        List.of(tie("1", "a", "b"), tie("2", "b", "c"), tie("3", "c", "a"), tie("4", "d", "a"));
    assertThat(strongest(ranked, 3, "d")).containsExactly("4", "1", "2");
    assertThat(strongest(ranked, 2, "c")).containsExactly("2", "3");
  }

  private static List<String> strongest(
      List<RelationshipView> ranked, int most, @Nullable String centre) {
    return Subgraph.strongest(ranked, most, centre).stream().map(RelationshipView::id).toList();
  }

  private static RelationshipView tie(String id, String from, String to) {
    return RelationshipView.of(
        new Fields(Map.of("id", id, "from", from, "to", to, "relation", "SUES", "denied", false)));
  }
}
