package io.relata.resolve;

import io.relata.resolve.Rule.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How well the words of two organisations, products or places agree. */
final class WordRules {
  /** Below this many letters a word is easily mistaken for another. */
  private static final int SHORT = 7;

  private WordRules() {}

  static Optional<Finding> words(Comparison names) {
    if (names.isPerson() || !names.words().isAny()) {
      return Rule.nothing();
    }
    return names.words().isComplete()
        ? Rule.found(0.95, "all words that tell agree")
        : Rule.found(0.95, "some words agree");
  }

  static Optional<Finding> order(Comparison names) {
    return !names.isPerson() && names.words().isReordered()
        ? Rule.found(-0.07, "the words are in another order")
        : Rule.nothing();
  }

  static Optional<Finding> spacing(Comparison names) {
    return !names.isPerson() && names.words().isJoined()
        ? Rule.found(-0.03, "words are written together or apart")
        : Rule.nothing();
  }

  /** A slip weighs more in a short word, and when nothing else is left to go by. */
  static Optional<Finding> spelling(Comparison names) {
    List<Alignment.Slip> slips = names.words().slips();
    if (names.isPerson() || slips.isEmpty()) {
      return Rule.nothing();
    }
    double weight = 0;
    for (Alignment.Slip slip : slips) {
      int shorter = Math.min(slip.left().text().length(), slip.right().text().length());
      weight -= slip.edits() * (shorter < 6 ? 0.18 : 0.12);
    }
    boolean alone = names.left().words().size() == 1 && names.right().words().size() == 1;
    boolean strict = !names.left().root().equals("Organization");
    weight -= (alone ? loneSlip(names, slips.get(0)) : 0) + (strict ? 0.2 : 0);
    return Rule.found(
        weight,
        "%s is one slip or two from %s"
            .formatted(slips.get(0).left().text(), slips.get(0).right().text()));
  }

  /** Of a short word many are one letter away; without a legal form nothing else speaks for it. */
  private static double loneSlip(Comparison names, Alignment.Slip slip) {
    boolean bare = names.left().legalForms().isEmpty() && names.right().legalForms().isEmpty();
    int shorter = Math.min(slip.left().text().length(), slip.right().text().length());
    return bare && shorter < SHORT ? 0.15 : 0.05;
  }

  /** {@code Fork} and {@code Forks} may be two; {@code Joes} and {@code Joe's} are not. */
  static Optional<Finding> lonePlural(Comparison names) {
    if (names.isPerson() || names.left().words().size() != 1 || names.right().words().size() != 1) {
      return Rule.nothing();
    }
    String left = names.left().words().get(0).text();
    String right = names.right().words().get(0).text();
    boolean plural = left.equals(right + "s") || right.equals(left + "s");
    boolean genitive = hasApostrophe(names.left()) || hasApostrophe(names.right());
    return plural && !genitive
        ? Rule.found(-0.3, "only one ends in s, and no other word is there to go by")
        : Rule.nothing();
  }

  private static boolean hasApostrophe(NameForm name) {
    return name.stated().surface().chars().anyMatch(letter -> letter == '\'' || letter == '’');
  }

  static Optional<Finding> number(Comparison names) {
    return extra(names, Kind.NUMBER, 0.9, "only one has the number");
  }

  static Optional<Finding> place(Comparison names) {
    return extra(names, Kind.PLACE, 0.4, "only one has the place");
  }

  static Optional<Finding> business(Comparison names) {
    return extra(names, Kind.BUSINESS, 0.4, "only one has");
  }

  static Optional<Finding> generic(Comparison names) {
    return extra(names, Kind.GENERIC, 0.2, "only one has");
  }

  static Optional<Finding> brand(Comparison names) {
    return extra(names, Kind.BRAND, 0.5, "only one has");
  }

  private static Optional<Finding> extra(
      Comparison names, Kind kind, double weight, String saying) {
    List<NameWord> extras = names.extras(kind);
    return names.isPerson() || extras.isEmpty() || !names.words().isAny()
        ? Rule.nothing()
        : Rule.found(-weight, saying + " " + Comparison.show(extras));
  }

  static Optional<Finding> bothExtra(Comparison names) {
    boolean both = !names.words().left().isEmpty() && !names.words().right().isEmpty();
    return !names.isPerson() && both && names.words().isAny()
        ? Rule.found(
            -0.5,
            "%s against %s"
                .formatted(
                    Comparison.show(names.words().left()), Comparison.show(names.words().right())))
        : Rule.nothing();
  }

  static Optional<Finding> legalForm(Comparison names) {
    Set<String> shared = new HashSet<>(forms(names.left()));
    shared.retainAll(forms(names.right()));
    if (!shared.isEmpty()) {
      return Rule.nothing();
    }
    for (Term left : names.left().legalForms()) {
      for (Term right : names.right().legalForms()) {
        if (!left.fits(right)) {
          double weight = left.sameCountry(right) ? 0.5 : 0.35;
          return Rule.found(-weight, "%s is not %s".formatted(left.name(), right.name()));
        }
      }
    }
    return Rule.nothing();
  }

  private static Set<String> forms(NameForm name) {
    return name.legalForms().stream().map(Term::name).collect(Collectors.toSet());
  }
}
