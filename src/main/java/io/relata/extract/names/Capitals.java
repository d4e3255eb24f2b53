package io.relata.extract.names;

import io.relata.extract.parse.Sentence;

/** What the capitals of a sentence tell, and which only its beginning asks for. */
final class Capitals {
  private Capitals() {}

  /** "Ultimately, …" */
  static boolean isOpeningAdverb(Sentence sentence, int at) {
    boolean opens = at == 0 || sentence.token(at - 1).text().matches("[.;:–—]|``|[\"“]");
    return opens
        && sentence.token(at).text().endsWith("ly")
        && at + 1 < sentence.tokens().size()
        && sentence.token(at + 1).text().equals(",");
  }

  /** In the middle of a sentence a capital is meant, whatever the tagger takes the word for. */
  static boolean isCapitalOnPurpose(Sentence sentence, int at) {
    return at > 0
        && sentence.token(at).tag().matches("NNS?|JJ|FW|UH")
        && sentence.token(at - 1).text().matches("\\p{L}[\\p{L}'’.-]*|['’]s?|,");
  }

  /** "The Information" in the middle of a sentence: the capital article belongs to the name. */
  static boolean isTheOfATitle(Sentence sentence, int at) {
    return at > 0
        && sentence.token(at).text().equals("The")
        && at + 1 < sentence.tokens().size()
        && !Headlines.isTitle(sentence)
        && sentence.token(at - 1).text().chars().allMatch(Character::isLowerCase)
        && Words.isCapital(sentence.token(at + 1));
  }
}
