package io.relata.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.relata.extract.encoder.Encoder;
import io.relata.extract.linear.LinearModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairModelIT {
  private static final LinearModel LINEAR =
      new LinearModel(
          List.of(">ACQUIRES", ">NEVER_SCORED"),
          List.of("lemma buy", "lemma sell"),
          new float[] {2, 2, -4, -1});
  private static final RelationModel MODEL = new RelationModel(LINEAR, List.of());
  private static final Encoder ENCODER = Encoder.open().orElseThrow();
  private static final PairModel BOTH = new PairModel(MODEL, Optional.of(ENCODER));

  private static Optional<double[]> scores(double ofAll) {
    double[] scores = new double[ENCODER.labels().size()];
    Arrays.fill(scores, ofAll);
    return Optional.of(scores);
  }

  @Test
  void what_both_say_counts_together() {
    double alone = BOTH.probability(0, .6, Optional.empty());

    assertThat(alone).isEqualTo(.6);
    assertThat(BOTH.probability(0, .6, scores(3))).isGreaterThan(.8);
    assertThat(BOTH.probability(0, .6, scores(-3))).isLessThan(.2);
    assertThat(BOTH.probability(0, .5, scores(0))).isCloseTo(.5, within(1e-9));
  }

  @Test
  void a_label_that_the_encoder_does_not_know_is_judged_without_it() {
    assertThat(BOTH.probability(1, .6, scores(9))).isEqualTo(.6);
  }

  @Test
  void without_an_encoder_the_tree_and_the_words_decide() {
    PairModel alone = new PairModel(MODEL, Optional.empty());

    assertThat(alone.probability(0, .6, Optional.empty())).isEqualTo(.6);
  }

  @Test
  void only_labels_that_are_likely_enough_are_open() {
    assertThat(BOTH.listOpen(Set.of("lemma buy"))).containsOnlyKeys(0, 1);
    assertThat(BOTH.listOpen(Set.of("lemma sell"))).containsOnlyKeys(1);
  }
}
