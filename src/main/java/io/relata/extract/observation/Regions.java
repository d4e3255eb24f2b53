package io.relata.extract.observation;

import io.relata.extract.clause.Context;
import io.relata.extract.clause.Referent;
import io.relata.extract.parse.Sentence;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds where a value was measured. */
final class Regions {
  private Regions() {}

  /** A place after the metric in the value's part of the sentence, else the nearest before it. */
  static Optional<Referent> find(
      Sentence sentence, Statement statement, int from, int to, Context context) {
    int metric = statement.metric().head().index();
    int end = statement.last() + 1;
    while (end < to && !sentence.token(end).text().equals(",")) {
      end++;
    }
    return place(sentence, IntStream.range(metric + 1, Math.max(metric + 1, end)), context)
        .or(() -> place(sentence, IntStream.iterate(metric, i -> i >= from, i -> i - 1), context));
  }

  private static Optional<Referent> place(Sentence sentence, IntStream tokens, Context context) {
    return tokens
        .mapToObj(sentence::token)
        .flatMap(token -> context.referents().find(sentence, token).stream())
        .filter(referent -> referent.type().equals("Place"))
        .findFirst();
  }
}
