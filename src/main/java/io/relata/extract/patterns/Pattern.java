package io.relata.extract.patterns;

import io.relata.extract.roles.Path;
import io.relata.extract.roles.Step;
import io.relata.fact.Polarity;
import io.relata.ontology.Relation;
import java.util.List;

/**
 * What an example teaches: the path from X to Y and words that must hang on it.
 *
 * @param example as the ontology has it
 * @param counter whether it teaches what the relation is not
 * @param steps from X to Y
 * @param demands words without which the example would mean something else
 * @param polarity how the example's own clause reads: an example may contain "not"
 */
record Pattern(
    Relation relation,
    String example,
    boolean counter,
    List<Step> steps,
    List<Demand> demands,
    Polarity polarity) {
  /** Place of a word that governs the path. */
  static final int ABOVE = -1;

  /** Place of a word that may stand anywhere in the sentence. */
  static final int ANYWHERE = -2;

  /** Place of a share of more than a half, beside the path. */
  static final int MAJORITY = -3;

  Pattern {
    steps = List.copyOf(steps);
    demands = List.copyOf(demands);
  }

  /**
   * A word that must hang on the path.
   *
   * @param step after which step the word is reached that it hangs on, or {@link #ABOVE}, {@link
   *     #ANYWHERE} or {@link #MAJORITY}
   */
  record Demand(int step, String lemma) {}

  /** The same with another word in the place of one. */
  Pattern with(String lemma, String other) {
    List<Step> changed =
        steps.stream()
            .map(
                step -> step.lemma().equals(lemma) ? new Step(step.up(), step.role(), other) : step)
            .toList();
    List<Demand> demanded =
        demands.stream()
            .map(demand -> demand.lemma().equals(lemma) ? new Demand(demand.step(), other) : demand)
            .toList();
    return new Pattern(relation, example, counter, changed, demanded, polarity);
  }

  /** The same with another preposition in the place of one. */
  Pattern withRole(String role, String other) {
    List<Step> changed =
        steps.stream()
            .map(step -> step.role().equals(role) ? new Step(step.up(), other, step.lemma()) : step)
            .toList();
    return new Pattern(relation, example, counter, changed, demands, polarity);
  }

  /** Whether there are words between the ends: not so in "X's Y". */
  boolean isTold() {
    return steps.size() > 1;
  }

  /** How many words of the example it asks for. */
  int words() {
    return steps.size() - 1 + demands.size();
  }

  String path() {
    StringBuilder path = new StringBuilder(Path.text(steps));
    demands.forEach(demand -> path.append(" +").append(demand.lemma()));
    return path.toString();
  }
}
