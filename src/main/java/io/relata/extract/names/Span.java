package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;

/**
 * Neighbouring tokens of one sentence.
 *
 * @param first index of the first token
 * @param last index of the last token, itself included
 */
record Span(int first, int last) {

  List<Token> tokens(Sentence sentence) {
    return sentence.tokens().subList(first, last + 1);
  }

  String text(Sentence sentence, String document) {
    return document.substring(sentence.token(first).start(), sentence.token(last).end());
  }

  int length() {
    return last - first + 1;
  }

  boolean overlaps(Span other) {
    return first <= other.last && other.first <= last;
  }
}
