package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Locale;

/** Sentences whose capitals tell nothing. */
final class Headlines {
  private Headlines() {}

  /** Most longer words begin with a capital: then capitals say nothing. */
  static boolean isTitle(Sentence sentence) {
    List<Token> longer =
        sentence.tokens().stream()
            .filter(token -> token.text().length() > 3 && Chunker.hasLetter(token))
            .toList();
    long capitals = longer.stream().filter(Words::isCapital).count();
    return longer.size() > 4 && capitals * 10 >= longer.size() * 8;
  }

  static boolean isShouted(Sentence sentence) {
    List<Token> longer =
        sentence.tokens().stream().filter(token -> token.text().length() > 3).toList();
    long shouted =
        longer.stream()
            .filter(token -> token.text().equals(token.text().toUpperCase(Locale.ROOT)))
            .count();
    return longer.size() > 3 && shouted * 10 >= longer.size() * 7;
  }
}
