package io.relata.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What would make an outcome another one, in sentences. */
final class Changes {
  private Changes() {}

  static String ofRefusal(Union.Refusal refusal) {
    Judgement because = refusal.because();
    if (because.equals(refusal.judgement())) {
      return "the short form could stand for several entities: judge it different from the others";
    }
    return "they would join, but then so would %s and %s, which %s"
        .formatted(
            because.left().text(),
            because.right().text(),
            because.byPerson()
                ? because.by() + " judged different: withdraw that"
                : "the rules hold different: judge those the same");
  }

  static String ofChain(List<Judgement> chain) {
    Judgement weakest = chain.stream().min(Comparator.comparing(Judgement::score)).orElseThrow();
    return "judge %s and %s different, the weakest link of the chain (%.2f, by %s)"
        .formatted(weakest.left().text(), weakest.right().text(), weakest.score(), weakest.by());
  }

  /** Each rule without which the verdict would be another. */
  static List<String> ofReasons(Judgement judgement) {
    List<String> changes = new ArrayList<>();
    for (Reason reason : judgement.reasons()) {
      List<Reason> others =
          judgement.reasons().stream().filter(other -> !other.equals(reason)).toList();
      double score = Matcher.score(others);
      if (Matcher.verdict(score) != judgement.verdict()) {
        changes.add(
            "without %s (%s) the rules would say %s, %.2f"
                .formatted(reason.rule(), reason.detail(), Matcher.verdict(score), score));
      }
    }
    return changes;
  }
}
