package io.relata.resolve;

import java.util.Optional;
import java.util.function.Function;

/**
 * One named reason for or against two names being of one thing.
 *
 * @param name short, in lower case with hyphens; stays in the graph with every judgement
 * @param role how its weight counts
 * @param test the weight and what it saw; empty when it has nothing to say
 */
record Rule(String name, Role role, Function<Comparison, Optional<Rule.Finding>> test) {
  /** How a rule's weight counts. */
  enum Role {
    /** settles the matter, whatever the words say */
    DECIDES,
    /** speaks for itself, beside the words */
    SUPPORTS,
    /** how well the words agree; weights for and against are added up */
    WORDS
  }

  record Finding(double weight, String detail) {}

  Optional<Reason> reason(Comparison comparison) {
    return test.apply(comparison)
        .map(finding -> new Reason(name, finding.weight(), finding.detail()));
  }

  static Optional<Finding> found(double weight, String detail) {
    return Optional.of(new Finding(weight, detail));
  }

  static Optional<Finding> nothing() {
    return Optional.empty();
  }
}
