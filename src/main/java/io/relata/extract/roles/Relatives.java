package io.relata.extract.roles;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.Optional;

/** What "which", "who", "whose" and "that" stand for. */
final class Relatives {
  private final Sentence sentence;

  Relatives(Sentence sentence) {
    this.sentence = sentence;
  }

  static boolean isRelative(Token token) {
    return token.tag().equals("WDT") || token.tag().startsWith("WP");
  }

  /** For "which", "who" and "that" the noun they stand for. */
  Token meant(Token token) {
    if (!isRelative(token)) {
      return token;
    }
    if (token.tag().equals("WP$")) {
      return possessor(token);
    }
    Token at = token;
    while (at.head() >= 0) {
      if (at.hasRelation("acl:relcl")) {
        return nearest(token, at).orElse(sentence.token(at.head()));
      }
      at = sentence.token(at.head());
    }
    return token.text().matches("(?i)which|who|that") ? possessor(token) : token;
  }

  /** "whose" means the noun before it, however the tree hangs the clause. */
  private Token possessor(Token relative) {
    int at = relative.index() - 1;
    if (at > 0 && sentence.token(at).text().equals(",")) {
      at--;
    }
    return at >= 0 && sentence.token(at).isNoun() ? sentence.token(at) : relative;
  }

  /**
   * In "A, B and C, which is run by D" it is C that is: the name before, where the verb is
   * singular.
   */
  private Optional<Token> nearest(Token relative, Token verb) {
    int at = relative.index() - 1;
    boolean comma = at > 0 && sentence.token(at).text().equals(",");
    Token before = sentence.token(Math.max(0, comma ? at - 1 : at));
    boolean plural =
        verb.tag().equals("VBP")
            || sentence.children(verb).stream()
                .anyMatch(
                    child -> child.tag().equals("VBP") || child.text().equalsIgnoreCase("were"));
    boolean member = before.isProper() && before.hasRelation("conj");
    return member && !plural ? Optional.of(before) : Optional.empty();
  }
}
