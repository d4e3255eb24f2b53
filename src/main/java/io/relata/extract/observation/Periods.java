package io.relata.extract.observation;

import io.relata.extract.clause.Context;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.time.TimeExpression;
import io.relata.fact.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what stretch of time a value was measured over. */
final class Periods {
  private static final int LOOK_BACK = 3;

  private Periods() {}

  /**
   * The nearest period in the value's part of the sentence, else one stated earlier in it, else a
   * quarter or half that one of the sentences before has stated.
   */
  static Optional<PartialDate> find(
      Sentence sentence, Token metric, int from, int to, Context context) {
    List<TimeExpression> times = periods(sentence, context);
    return times.stream()
        .filter(time -> time.first() >= from && time.first() < to)
        .min(Comparator.comparing(time -> distance(time, metric.index())))
        .or(() -> times.stream().filter(time -> time.first() < from).findFirst())
        .or(() -> times.stream().filter(time -> time.first() >= to).findFirst())
        .map(TimeExpression::date)
        .or(() -> before(sentence, context));
  }

  /** Days are when something was said, not over what it was measured. */
  private static List<TimeExpression> periods(Sentence sentence, Context context) {
    return context.times().list(sentence).stream()
        .filter(time -> time.role() == TimeExpression.Role.AT)
        .filter(time -> time.date().toString().length() < 10)
        .toList();
  }

  private static Optional<PartialDate> before(Sentence sentence, Context context) {
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - LOOK_BACK); i--) {
      List<TimeExpression> times =
          periods(context.sentences().get(i), context).stream()
              .filter(time -> time.date().toString().matches(".*[QH].*"))
              .filter(time -> isOver(time.date(), context))
              .toList();
      if (!times.isEmpty()) {
        return Optional.of(times.get(times.size() - 1).date());
      }
    }
    return Optional.empty();
  }

  /** What is still to come was not measured. */
  private static boolean isOver(PartialDate period, Context context) {
    return context.publishedOn() == null || !period.last().isAfter(context.publishedOn());
  }

  private static int distance(TimeExpression time, int token) {
    return token < time.first() ? time.first() - token : token - time.last();
  }
}
