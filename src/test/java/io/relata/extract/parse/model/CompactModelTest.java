package io.relata.extract.parse.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CompactModelTest {
  private static final int LABELS = 5;
  private static final int FEATURES = 7;

  @Property(tries = 200)
  void sums_of_kept_weights_are_those_of_all_weights(
      @ForAll @Size(LABELS * FEATURES) float[] given, @ForAll Set<Integer> active) {
    ColumnMajorVector dense = new ColumnMajorVector();
    dense.expand(LABELS, FEATURES);
    for (int at = 0; at < given.length; at++) {
      float weight = given[at] % 3;
      dense.set(at, Float.isNaN(weight) || Math.abs(weight) < 1 ? 0 : weight);
    }
    SparseVector features = new SparseVector();
    active.forEach(feature -> features.add(Math.floorMod(feature, FEATURES + 3)));
    float[] expected = new float[LABELS];
    dense.addScores(features, expected);
    float[] scores = new float[LABELS];
    new Weights(dense).addScores(features, scores);
    for (int label = 0; label < LABELS; label++) {
      assertThat(scores[label]).isCloseTo(expected[label], within(1e-3f * (1 + active.size())));
    }
  }

  @Test
  void features_keep_their_columns_and_others_have_none() {
    Object2IntOpenHashMap<String> given = new Object2IntOpenHashMap<>(Map.of("buy", 3, "sell", 0));
    Features features = new Features(given);
    assertThat(features.getOrDefault("buy", -1)).isEqualTo(3);
    assertThat(features.getOrDefault("sell", -1)).isZero();
    assertThat(features.getOrDefault("rent", -1)).isEqualTo(-1);
    assertThat(features).hasSize(2);
  }

  @Test
  void words_keep_their_clusters() {
    Clusters clusters = new Clusters(Map.of("bought", Set.of("11", "1110"), "sold", Set.of("11")));
    assertThat(clusters.find("bought")).containsExactlyInAnyOrder("11", "1110");
    assertThat(clusters.find("sold")).containsExactly("11");
    assertThat(clusters.find("rented")).isNull();
  }
}
