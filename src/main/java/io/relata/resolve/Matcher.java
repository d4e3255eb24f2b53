package io.relata.resolve;

import java.util.ArrayList;
import java.util.List;

/** Compares two names by a list of named, weighted rules; a pure function, and symmetric. */
public final class Matcher {
  /** A score from here on means the same. */
  public static final double SAME_FROM = 0.7;

  /** A score from here on is for a person to decide. */
  public static final double UNSURE_FROM = 0.5;

  /** The names of the rules, in the order in which they are tried. */
  public static List<String> listRules() {
    return List.of("stated-alias");
  }

  public Judgement compare(StatedName one, StatedName other) {
    List<Reason> reasons = new ArrayList<>();
    if (one.aliases().contains(other.key()) || other.aliases().contains(one.key())) {
      reasons.add(new Reason("stated-alias", 0.9, "a document equates the two"));
    }
    double score = Math.max(0, Math.min(1, reasons.stream().mapToDouble(Reason::weight).sum()));
    return new Judgement(
        one.key(), other.key(), verdict(score), score, reasons, Judgement.RULE, null);
  }

  private static Verdict verdict(double score) {
    return score >= SAME_FROM
        ? Verdict.SAME
        : score >= UNSURE_FROM ? Verdict.UNSURE : Verdict.DIFFERENT;
  }
}
