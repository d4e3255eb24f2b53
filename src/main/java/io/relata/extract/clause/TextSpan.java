package io.relata.extract.clause;

import io.relata.extract.parse.Token;
import java.util.List;

/**
 * A stretch of the document's text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 */
public record TextSpan(int start, int end) {

  static TextSpan of(List<Token> tokens) {
    return new TextSpan(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }

  /** The words themselves. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
