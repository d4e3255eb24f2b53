package io.relata.extract.roles;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Set;

/** Picks the word of a path that names the event itself. */
public final class Trigger {
  private static final Set<String> LIGHT =
      Set.of(
          "have",
          "make",
          "take",
          "give",
          "hold",
          "enter",
          "sign",
          "form",
          "announce",
          "complete",
          "reach",
          "open",
          "file",
          "strike",
          "face",
          "offer",
          "be");

  private Trigger() {}

  public static Token of(Sentence sentence, Path path) {
    List<Token> inner = path.inner().stream().map(sentence::token).toList();
    if (inner.isEmpty()) {
      return sentence.token(path.tokens().get(path.tokens().size() - 1));
    }
    return inner.stream()
        .filter(Token::isVerb)
        .filter(token -> !LIGHT.contains(token.lemma()))
        .findFirst()
        .or(() -> inner.stream().filter(Token::isNoun).findFirst())
        .orElse(inner.get(0));
  }
}
