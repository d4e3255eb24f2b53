package io.relata.extract.observation;

import io.relata.extract.clause.Context;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the words that say what is measured: "net profit", "smartphone sales". */
final class MetricReader {
  private static final int LONGEST_NAME = 4;

  private final Measures measures;

  MetricReader(Measures measures) {
    this.measures = measures;
  }

  List<Metric> list(Sentence sentence, Context context) {
    List<Metric> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isNoun() && !isNamed(sentence, token, context) && !isPrenominal(sentence, token)) {
        metric(sentence, token, context).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isNamed(Sentence sentence, Token token, Context context) {
    return token.isProper() && context.referents().find(sentence, token).isPresent();
  }

  /** "sales" in "sales team" is not what is measured, but in "sales growth" it is. */
  private boolean isPrenominal(Sentence sentence, Token token) {
    if (token.index() + 1 >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.token(token.index() + 1);
    return next.isNoun()
        && !next.isProper()
        && measures.direction(next) == 0
        && token.hasRelation("compound")
        && token.head() > token.index();
  }

  private Optional<Metric> metric(Sentence sentence, Token head, Context context) {
    for (int length = 3; length > 0; length--) {
      int from = head.index() - length + 1;
      if (from < 0) {
        continue;
      }
      Optional<Measures.Scale> scale = measures.findMetric(phrase(sentence, from, head));
      if (scale.isPresent()) {
        int first = extend(sentence, from, head, context);
        return Optional.of(new Metric(name(sentence, first, head), scale.get(), first, head));
      }
    }
    return Optional.empty();
  }

  /** Lower case, the last word as its lemma. */
  private static String phrase(Sentence sentence, int from, Token head) {
    String before =
        sentence.tokens().subList(from, head.index()).stream()
            .map(token -> Measures.lower(token) + " ")
            .collect(Collectors.joining());
    return before + Measures.lemma(head);
  }

  /** Left over the words that belong to the name. */
  private int extend(Sentence sentence, int from, Token head, Context context) {
    int first = from;
    while (first > 0 && head.index() - first + 1 < LONGEST_NAME) {
      Token before = sentence.token(first - 1);
      boolean named = before.isProper() && context.referents().find(sentence, before).isPresent();
      boolean belongs =
          measures.isModifier(before)
              || before.isNoun() && !before.text().equals("%") && measures.direction(before) == 0;
      if (named
          || !belongs
          || measures.isOutsideName(before)
          || inTime(sentence, before, context)) {
        break;
      }
      first--;
    }
    return first;
  }

  private static boolean inTime(Sentence sentence, Token token, Context context) {
    return context.times().find(sentence, token).isPresent();
  }

  private static String name(Sentence sentence, int first, Token head) {
    return sentence.tokens().subList(first, head.index() + 1).stream()
        .map(Measures::lower)
        .collect(Collectors.joining(" "));
  }
}
