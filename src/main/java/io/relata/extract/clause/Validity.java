package io.relata.extract.clause;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.time.TimeExpression;
import io.relata.extract.time.TimeExpression.Role;
import io.relata.fact.PartialDate;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.fact.ValidBasis;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When an event holds: the times of its sentence that belong to it. */
record Validity(@Nullable PartialDate from, @Nullable PartialDate to, @Nullable ValidBasis basis) {
  private static final Validity UNKNOWN = new Validity(null, null, null);

  static Validity of(
      Sentence sentence, Token trigger, Stance stance, StanceWalk.Found found, Context context) {
    List<StanceWalk.Governor> governors = found.governors();
    List<TimeExpression> times =
        context.times().list(sentence).stream()
            .filter(time -> belongs(sentence, time, trigger, governors))
            .filter(time -> !found.deal() || time.role() == Role.AT)
            .toList();
    Optional<PartialDate> from = nearest(times, Role.FROM, trigger);
    Optional<PartialDate> to = nearest(times, Role.UNTIL, trigger);
    Optional<PartialDate> at = nearest(times, Role.AT, trigger);
    if (stance.status() == Status.ENDED && from.isEmpty() && to.isEmpty() && ends(governors)) {
      to = at;
    } else if (from.isEmpty()) {
      from = at;
    }
    if (from.isPresent() || to.isPresent()) {
      return new Validity(from.orElse(null), to.orElse(null), ValidBasis.STATED);
    }
    return assumed(stance, context);
  }

  /** What holds when it is reported is known to hold from then on; a plan does not hold yet. */
  private static Validity assumed(Stance stance, Context context) {
    if (context.publishedOn() == null || stance.polarity() == Polarity.NEGATIVE) {
      return UNKNOWN;
    }
    PartialDate published = PartialDate.of(context.publishedOn());
    return switch (stance.status()) {
      case ACTIVE -> new Validity(published, null, ValidBasis.PUBLISHED);
      case ENDED -> new Validity(null, published, ValidBasis.PUBLISHED);
      case PLANNED -> UNKNOWN;
    };
  }

  private static boolean ends(List<StanceWalk.Governor> governors) {
    return governors.stream()
        .anyMatch(
            governor -> governor.effect() == Effect.ENDS || governor.effect() == Effect.DROPS);
  }

  private static Optional<PartialDate> nearest(
      List<TimeExpression> times, Role role, Token trigger) {
    return times.stream()
        .filter(time -> time.role() == role)
        .min((a, b) -> Integer.compare(distance(a, trigger.index()), distance(b, trigger.index())))
        .map(TimeExpression::date);
  }

  private static int distance(TimeExpression time, int token) {
    return token < time.first() ? time.first() - token : token - time.last();
  }

  /** Not the time of saying so, and not that of another clause. */
  private static boolean belongs(
      Sentence sentence, TimeExpression time, Token trigger, List<StanceWalk.Governor> governors) {
    Token head = head(sentence, time);
    Token clause = Words.clauseOf(sentence, head);
    boolean speaking =
        governors.stream()
            .filter(governor -> governor.effect().isSpeech())
            .anyMatch(governor -> governor.word().index() == clause.index());
    if (speaking || besideSpeech(sentence, time)) {
      return false;
    }
    if (Words.isBelow(sentence, trigger, clause)) {
      return true;
    }
    Token own = Words.clauseOf(sentence, trigger);
    return own.index() == clause.index()
        || Words.isBelow(sentence, clause, trigger) && !isOwnClause(sentence, clause, trigger);
  }

  /** Whether the lower verb opens a clause of its own ("…, which it had bought in 2019"). */
  private static boolean isOwnClause(Sentence sentence, Token lower, Token upper) {
    Token at = lower;
    while (at.index() != upper.index()) {
      if (at.hasRelation("acl")
          || at.hasRelation("advcl")
          || at.hasRelation("ccomp")
          || at.hasRelation("conj") && at.isVerb()) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /** "said on Monday", "on Monday said". */
  private static boolean besideSpeech(Sentence sentence, TimeExpression time) {
    for (int i = time.first() - 2; i <= time.last() + 1; i++) {
      if (i >= 0
          && i < sentence.tokens().size()
          && (i < time.first() || i > time.last())
          && List.of("said", "says", "reported", "announced", "told")
              .contains(Words.lower(sentence.token(i)))) {
        return time.date().toString().length() == 10;
      }
    }
    return false;
  }

  private static Token head(Sentence sentence, TimeExpression time) {
    Token head = sentence.token(time.first());
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      if (head.head() < time.first() || head.head() > time.last()) {
        return head;
      }
      head = sentence.token(head.head());
    }
    return head;
  }
}
