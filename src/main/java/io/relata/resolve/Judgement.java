package io.relata.resolve;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether two names are of one thing, by whom and why; can be withdrawn.
 *
 * @param left the smaller key of the two
 * @param score 0 (surely different) to 1 (surely the same)
 * @param by {@code rule}, or the person who judged
 * @param at when a person judged; null for a rule's, which follows from the two names alone
 */
public record Judgement(
    NameKey left,
    NameKey right,
    Verdict verdict,
    double score,
    List<Reason> reasons,
    String by,
    @Nullable Instant at) {
  /** Who the rules are, in {@link #by}. */
  public static final String RULE = "rule";

  public Judgement {
    reasons = List.copyOf(reasons);
    if (left.compareTo(right) > 0) {
      NameKey smaller = right;
      right = left;
      left = smaller;
    }
  }

  /** What a person decides; it beats any rule's. */
  public static Judgement byPerson(
      NameKey one, NameKey other, Verdict verdict, String person, String reason, Instant at) {
    if (person.isBlank() || person.equals(RULE)) {
      throw new IllegalArgumentException(
          "A judgement needs its author's name, not '%s'; give who decided".formatted(person));
    }
    if (one.equals(other)) {
      throw new IllegalArgumentException(
          "A judgement is about two names, not twice '%s'".formatted(one));
    }
    double score =
        switch (verdict) {
          case SAME -> 1;
          case DIFFERENT -> 0;
          case UNSURE -> 0.5;
        };
    List<Reason> reasons = List.of(new Reason("person", 2 * score - 1, reason));
    return new Judgement(one, other, verdict, score, reasons, person, at);
  }

  public boolean byPerson() {
    return !by.equals(RULE);
  }

  /** Whether both are one name, and only one says under which identifier its bearer is known. */
  boolean isOneRegistered() {
    return left.plain().equals(right.plain())
        && (left.identifier() == null) != (right.identifier() == null);
  }

  /** Whether it is about these two, in either order. */
  public boolean isAbout(NameKey one, NameKey other) {
    return left.equals(one) && right.equals(other) || left.equals(other) && right.equals(one);
  }
}
