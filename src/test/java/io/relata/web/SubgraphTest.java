package io.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubgraphTest {
  @Test
  void of_too_many_relationships_each_pair_keeps_its_best_one() {
    List<RelationshipView> ranked =
        List.of(tie("1", "a", "b"), tie("2", "b", "a"), tie("3", "a", "b"), tie("4", "a", "c"));
    assertThat(strongest(ranked, 2)).isEqualTo("[1, 4] without 2");
    assertThat(strongest(ranked, 3)).isEqualTo("[1, 4, 2] without 1");
    assertThat(strongest(ranked, 9)).isEqualTo("[1, 4, 2, 3] without 0");
    assertThat(strongest(List.of(), 9)).isEqualTo("[] without 0");
  }

  private static String strongest(List<RelationshipView> ranked, int most) {
    Subgraph found = Subgraph.ofStrongest(List.of(), ranked, most, 0, 0, false);
    return found.relationships().stream().map(RelationshipView::id).toList()
        + " without "
        + found.left();
  }

  private static RelationshipView tie(String id, String from, String to) {
    return RelationshipView.of(
        new Fields(Map.of("id", id, "from", from, "to", to, "relation", "SUES", "denied", false)));
  }
}
