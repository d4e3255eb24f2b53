package io.relata.resolve;

import java.util.ArrayList;
import java.util.List;

/** Compares two names by a list of named, weighted rules; a pure function, and symmetric. */
public final class Matcher {
  /** A score from here on means the same. */
  public static final double SAME_FROM = 0.7;

  /** A score from here on is for a person to decide. */
  public static final double UNSURE_FROM = 0.5;

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
    List<Reason> reasons = new ArrayList<>();
    Double decided = null;
    double support = 0;
    double words = 0;
    for (Rule rule : Rules.ALL) {
      boolean counts = rule.role() == Rule.Role.DECIDES || one.root().equals(other.root());
      Reason reason = counts ? rule.reason(comparison).orElse(null) : null;
      if (reason != null) {
        reasons.add(reason);
        switch (rule.role()) {
          case DECIDES -> decided = decided == null ? reason.weight() : decided;
          case SUPPORTS -> support = Math.max(support, reason.weight());
          case WORDS -> words += reason.weight();
        }
      }
    }
    double score = decided == null ? Math.max(support, words) : decided;
    return judgement(comparison, Math.max(0, Math.min(1, score)), reasons);
  }

  private static Judgement judgement(Comparison names, double score, List<Reason> reasons) {
    double rounded = Math.round(score * 100) / 100.0;
    return new Judgement(
        names.left().stated().key(),
        names.right().stated().key(),
        verdict(rounded),
        rounded,
        reasons,
        Judgement.RULE,
        null);
  }

  static Verdict verdict(double score) {
    return score >= SAME_FROM
        ? Verdict.SAME
        : score >= UNSURE_FROM ? Verdict.UNSURE : Verdict.DIFFERENT;
  }
}
