package io.relata.extract.clause;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions about tokens that several readers of a clause ask. */
final class Words {
  private static final Set<String> INSIDE_A_NAME_PHRASE =
      Set.of("compound", "amod", "det", "nmod:poss", "nummod", "case", "flat", "cc:preconj");

  private Words() {}

  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** So many words from there, lower case, with single spaces; shorter at the sentence's end. */
  static String phrase(Sentence sentence, int from, int length) {
    return sentence.tokens().stream()
        .skip(from)
        .limit(length)
        .map(Words::lower)
        .collect(Collectors.joining(" "));
  }

  /** The length in words of the longest phrase of the set that starts there; 0 for none. */
  static int longestAt(Sentence sentence, int from, Set<String> phrases) {
    for (int length = 5; length > 0; length--) {
      if (from + length <= sentence.tokens().size()
          && phrases.contains(phrase(sentence, from, length))) {
        return length;
      }
    }
    return 0;
  }

  static Optional<Token> findChild(Sentence sentence, Token token, String relation) {
    return sentence.children(token, relation).stream().findFirst();
  }

  static Optional<Token> findSubject(Sentence sentence, Token predicate) {
    return findChild(sentence, predicate, "nsubj");
  }

  /** Whether a is b or stands below it. */
  static boolean isBelow(Sentence sentence, Token a, Token b) {
    Token at = a;
    for (int steps = 0; steps <= sentence.tokens().size(); steps++) {
      if (at.index() == b.index()) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /** The head of the noun phrase a token stands in. */
  static Token phraseHead(Sentence sentence, Token token) {
    Token at = token;
    while (at.head() >= 0
        && INSIDE_A_NAME_PHRASE.stream().anyMatch(at::hasRelation)
        && !at.isVerb()) {
      at = sentence.token(at.head());
    }
    return at;
  }

  /** A noun that looks like a name, whatever the tagger thinks of it. */
  static boolean isName(Token token) {
    return token.isProper()
        || token.isNoun()
            && token.index() > 0
            && Character.isUpperCase(token.text().charAt(0))
            && !token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  /** The verb or copular predicate that a word belongs to; the word itself if it is one. */
  static Token clauseOf(Sentence sentence, Token token) {
    Token at = token;
    while (at.head() >= 0
        && !(at.isVerb() && !at.hasRelation("amod"))
        && sentence.children(at, "cop").isEmpty()) {
      at = sentence.token(at.head());
    }
    return at;
  }

  /** The tokens without punctuation at either end. */
  static List<Token> trim(List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && isEdge(tokens.get(from))) {
      from++;
    }
    while (to > from && isEdge(tokens.get(to - 1))) {
      to--;
    }
    return tokens.subList(from, to);
  }

  private static boolean isEdge(Token token) {
    return Set.of(",", ".", ";", ":", "-", "–", "—", "\"", "“", "”", "!", "?", ")", "(")
        .contains(token.text());
  }
}
