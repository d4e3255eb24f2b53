package io.relata.extract.parse;

import java.util.List;
import java.util.Set;

/**
 * The end of a sentence that says who reported the rest: ", people familiar with the matter said on
 * Monday". The tree over both at once often makes the speaker part of what was said.
 */
final class ReportedBy {
  private static final Set<String> REPORTS =
      Set.of(
          "said",
          "says",
          "told",
          "reported",
          "reports",
          "wrote",
          "writes",
          "added",
          "showed",
          "announced",
          "confirmed");
  private static final String PHRASE = "DT|JJ|NN.*|IN|CD|PRP.?|POS|HYPH|VBN|RB|CC";
  private static final int LONGEST_SPEAKER = 11;
  private static final int SHORTEST_REST = 3;

  private ReportedBy() {}

  /** Index of the comma before it; the number of tokens where there is none. */
  static int start(List<Token> tokens) {
    if (!tokens.get(tokens.size() - 1).text().equals(".")) {
      return tokens.size();
    }
    for (int comma = tokens.size() - 3; comma >= SHORTEST_REST; comma--) {
      if (tokens.get(comma).text().equals(",")
          && isTail(tokens, comma + 1)
          && tokens.subList(0, comma).stream().anyMatch(ReportedBy::isFinite)) {
        return comma;
      }
    }
    return tokens.size();
  }

  private static boolean isTail(List<Token> tokens, int from) {
    int verb = from;
    while (verb < tokens.size()
        && !REPORTS.contains(tokens.get(verb).text())
        && verb - from < LONGEST_SPEAKER
        && tokens.get(verb).tag().matches(PHRASE)) {
      verb++;
    }
    boolean reports = verb < tokens.size() && REPORTS.contains(tokens.get(verb).text());
    if (!reports || verb > from && tokens.get(from).tag().matches("CC|WP|WDT|IN|RB")) {
      return false;
    }
    return tokens.subList(verb + 1, tokens.size()).stream()
        .noneMatch(token -> isFinite(token) || token.tag().matches("PRP|WDT|WP|EX|CC"));
  }

  private static boolean isFinite(Token token) {
    return token.tag().matches("VBZ|VBP|VBD|MD");
  }
}
