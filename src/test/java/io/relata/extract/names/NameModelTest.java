package io.relata.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.linear.LinearModel;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameModelTest {
  private static final NameModel MODEL =
      new NameModel(
          new LinearModel(
              List.of(NameModel.NAME), List.of("capital", "also small"), new float[] {1, -2}));

  @Test
  void what_is_likely_enough_is_a_name() {
    assertThat(MODEL.isName(Set.of("capital"))).isTrue();
    assertThat(MODEL.isName(Set.of("capital", "also small"))).isFalse();
    assertThat(MODEL.isName(Set.of("also small", "never learned"))).isFalse();
  }
}
