package io.relata.extract.patterns;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Parts of a company in figures: who has more than a half of it has it. */
final class Shares {
  private static final int AROUND = 4;

  private Shares() {}

  /** A figure over 50 and under 100 in "51 %", "51 percent", "51-percent" or "51 per cent". */
  static boolean isMajority(Sentence sentence, Token figure) {
    int next = figure.index() + 1;
    if (!figure.text().matches("[5-9]\\d([.,]\\d+)?") || next >= sentence.tokens().size()) {
      return false;
    }
    if (sentence.token(next).text().equals("-") && next + 1 < sentence.tokens().size()) {
      next++;
    }
    return Double.parseDouble(figure.text().replace(',', '.')) > 50
        && sentence.token(next).text().matches("%|percent|pct|per");
  }

  /** What an example asks for that tells of a majority; more can be added. */
  static List<Pattern.Demand> demands(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> isMajority(sentence, token))
        .map(token -> new Pattern.Demand(Pattern.MAJORITY, "%"))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Whether a place is within a path through a sentence or close by. */
  static boolean isBeside(int place, List<Integer> path) {
    return place >= Collections.min(path) - AROUND && place <= Collections.max(path) + AROUND;
  }
}
