package io.relata.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares two names by a list of named, weighted rules; a pure function, and symmetric. */
public final class Matcher {
  /** A score from here on means the same. */
  public static final double SAME_FROM = 0.7;

  /** A score from here on is for a person to decide. */
  public static final double UNSURE_FROM = 0.5;

  private static final Map<String, Rule> RULES =
      Rules.ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::name, Function.identity()));

  /** The names of the rules, in the order in which their reasons are listed. */
  public static List<String> listRules() {
    return Rules.ALL.stream().map(Rule::name).toList();
  }

  /** Names of different root types are different, unless an identifier or a person joins them. */
  public Judgement compare(StatedName one, StatedName other) {
    return compare(NameForm.of(one), NameForm.of(other));
  }

  Judgement compare(NameForm one, NameForm other) {
    Comparison comparison = Comparison.of(one, other);
    boolean oneKind = one.root().equals(other.root());
    List<Reason> reasons = new ArrayList<>();
    for (Rule rule : Rules.ALL) {
      if (oneKind || rule.role() == Rule.Role.DECIDES) {
        rule.reason(comparison).ifPresent(reasons::add);
      }
    }
    double score = score(reasons);
    return new Judgement(
        comparison.left().stated().key(),
        comparison.right().stated().key(),
        verdict(score),
        score,
        reasons,
        Judgement.RULE,
        null);
  }

  /**
   * The first rule that decides does so alone; else the strongest support, or the sum of what the
   * words say, whichever is more. Between 0 and 1, in hundredths.
   */
  static double score(List<Reason> reasons) {
    double support = 0;
    double words = 0;
    for (Reason reason : reasons) {
      switch (RULES.get(reason.rule()).role()) {
        case DECIDES -> {
          return reason.weight() > 0 ? 1 : 0;
        }
        case SUPPORTS -> support = Math.max(support, reason.weight());
        case WORDS -> words += reason.weight();
      }
    }
    return Math.round(Math.max(0, Math.min(1, Math.max(support, words))) * 100) / 100.0;
  }

  static Verdict verdict(double score) {
    return score >= SAME_FROM
        ? Verdict.SAME
        : score >= UNSURE_FROM ? Verdict.UNSURE : Verdict.DIFFERENT;
  }
}
