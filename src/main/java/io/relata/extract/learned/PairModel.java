package io.relata.extract.learned;

import io.relata.extract.encoder.Encoder;
import io.relata.extract.encoder.Spoken;
import io.relata.extract.parse.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How likely each relation of a pair is: what speaks for it in the tree and the words, and what the
 * encoder makes of the whole sentence; immutable.
 */
final class PairModel {

  /**
   * How far both count together: half the sum of their log-odds would be right if they always saw
   * the same, the whole sum if they saw nothing in common; tried on the development sets.
   */
  private static final double TOGETHER = .65;

  /** What is less likely by the tree and the words is hardly ever made up for. */
  private static final double OPEN = .05;

  private final RelationModel linear;
  private final Optional<Encoder> encoder;
  private final int[] scored;

  PairModel(RelationModel linear, Optional<Encoder> encoder) {
    this.linear = linear;
    this.encoder = encoder;
    List<String> others = encoder.map(Encoder::labels).orElse(List.of());
    this.scored = linear.labels().stream().mapToInt(others::indexOf).toArray();
  }

  /** Relations with {@code >} or {@code <} before them, as {@link RelationModel} has them. */
  List<String> labels() {
    return linear.labels();
  }

  /** What the encoder says of a sentence; nothing where there is none. */
  Optional<Encoder.Scores> read(Sentence sentence, List<Spoken> spoken) {
    return encoder.map(each -> each.read(sentence, spoken));
  }

  /**
   * How likely labels are by the tree and the words alone, 0 to 1; only those that are likely
   * enough for the encoder to be asked, which takes longer.
   */
  Map<Integer, Double> listOpen(Set<String> features) {
    double[] likely = linear.probabilities(features);
    Map<Integer, Double> open = new TreeMap<>();
    for (int label = 0; label < likely.length; label++) {
      if (likely[label] >= OPEN) {
        open.put(label, likely[label]);
      }
    }
    return open;
  }

  /**
   * How likely a label is by both.
   *
   * @param likely by the tree and the words
   * @param scores the encoder's of the pair, if it says anything of it
   */
  double probability(int label, double likely, Optional<double[]> scores) {
    return scored[label] < 0
        ? likely
        : scores.map(each -> together(likely, each[scored[label]])).orElse(likely);
  }

  private static double together(double likely, double score) {
    double odds = StrictMath.log(likely / (1 - likely));
    return 1 / (1 + StrictMath.exp(-TOGETHER * (odds + score)));
  }

  /** The annotated sentence of that label which shares most of what speaks for it. */
  String nearest(int label, Set<String> features) {
    return linear.nearest(label, features);
  }
}
