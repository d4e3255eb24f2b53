package io.relata.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairTest {
  private static Entity company(String id) {
    return Entity.marked(id, "Company", "Organization", id);
  }

  private static Reference means(int token, Entity... entities) {
    return new Reference(
        0, token, Reference.Kind.NAME, List.of(entities), 5 * token, 5 * token + 4);
  }

  @Test
  void those_that_one_plural_joins_are_no_pair() {
    Entity one = company("C1");
    Entity two = company("C2");
    Entity three = company("C3");

    assertThat(Pair.list(List.of(means(0, one, two), means(2, three))))
        .extracting(pair -> pair.left().id() + pair.right().id())
        .containsExactly("C1C3", "C2C3");
  }
}
