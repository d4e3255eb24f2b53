package io.relata.extract.parse;

import io.relata.extract.language.CueLists;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The end of a sentence that says who reported the rest: ", people familiar with the matter said on
 * Monday". The tree over both at once often makes the speaker part of what was said.
 */
final class ReportedBy {
  private static final Set<String> SPEECH = CueLists.open("attribution").words("speech");
  private static final String PHRASE = "DT|JJ|NN.*|IN|CD|PRP.?|POS|HYPH|VBN|RB|CC";
  private static final int LONGEST_SPEAKER = 11;
  private static final int SHORTEST_REST = 3;

  private ReportedBy() {}

  static Optional<Asides.Aside> find(List<Token> tokens) {
    int last = tokens.size() - 1;
    if (!tokens.get(last).text().equals(".")) {
      return Optional.empty();
    }
    for (int comma = last - 2; comma >= SHORTEST_REST; comma--) {
      if (tokens.get(comma).text().equals(",")
          && isTail(tokens, comma + 1)
          && tokens.subList(0, comma).stream().anyMatch(Token::isFinite)) {
        return Optional.of(new Asides.Aside(comma + 1, last - 1, -1, "parataxis"));
      }
    }
    return Optional.empty();
  }

  private static boolean isTail(List<Token> tokens, int from) {
    int verb = from;
    while (verb < tokens.size()
        && !isSpeech(tokens.get(verb))
        && verb - from < LONGEST_SPEAKER
        && tokens.get(verb).tag().matches(PHRASE)) {
      verb++;
    }
    boolean reports = verb < tokens.size() && isSpeech(tokens.get(verb));
    if (!reports || verb > from && tokens.get(from).tag().matches("CC|WP|WDT|IN|RB")) {
      return false;
    }
    return tokens.subList(verb + 1, tokens.size()).stream()
        .noneMatch(token -> token.isFinite() || token.tag().matches("PRP|WDT|WP|EX|CC"));
  }

  private static boolean isSpeech(Token token) {
    return token.isFinite() && SPEECH.contains(token.lemma());
  }
}
