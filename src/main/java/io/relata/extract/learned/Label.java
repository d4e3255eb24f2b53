package io.relata.extract.learned;

import io.relata.extract.reference.Entity;
import java.util.Map;

/**
 * What may be said of a pair.
 *
 * @param forward whether the entity that stands first is the subject
 */
record Label(boolean forward, String relation) {
  /** What is less likely is left out; tried on the development sets. */
  private static final double LEAST = .65;

  /** The same of relations that are easily guessed wrongly or turned round. */
  private static final Map<String, Double> EASILY_MISTAKEN =
      Map.of(
          "REJECTED", .88,
          "ACQUIRES", .88,
          "COMPETES_WITH", .88,
          "HEADQUARTERED_IN", .88,
          "SUES", .88,
          "PRODUCES", .88,
          "OWNS", .75);

  /** How much less is asked for where the text leaves one of the two unsaid. */
  private static final double LESS_OF_UNSAID = .15;

  /**
   * @param written the relation with {@code >} before it where the first is the subject, {@code <}
   *     where it is the object
   */
  static Label of(String written) {
    return new Label(written.startsWith(">"), written.substring(1));
  }

  /**
   * How likely it has to be.
   *
   * @param unsaid whether one of the two is what the text is about, which the sentence does not say
   */
  double least(boolean unsaid) {
    return EASILY_MISTAKEN.getOrDefault(relation, LEAST) - (unsaid ? LESS_OF_UNSAID : 0);
  }

  Entity subject(Pair pair) {
    return forward ? pair.left() : pair.right();
  }

  Entity object(Pair pair) {
    return forward ? pair.right() : pair.left();
  }
}
