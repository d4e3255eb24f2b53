package io.relata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BundledEmbeddingTest {

  @Test
  void meanings_are_near_in_other_words() {
    Optional<BundledEmbedding> found = BundledEmbedding.find();
    assumeTrue(found.isPresent(), "only with -Psemantic");
    List<float[]> vectors =
        found
            .orElseThrow()
            .of(
                List.of(
                    "Apple teams up with Alibaba.",
                    "Two companies agreed to work together.",
                    "It will rain in Hamburg tomorrow."));
    assertThat(vectors.get(0)).hasSize(found.orElseThrow().dimensions());
    assertThat(product(vectors.get(0), vectors.get(1)))
        .isGreaterThan(product(vectors.get(0), vectors.get(2)));
  }

  private static double product(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
