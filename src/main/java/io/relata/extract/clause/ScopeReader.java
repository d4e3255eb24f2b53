package io.relata.extract.clause;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words that limit an event: "in Norway", "for its tablets". */
final class ScopeReader {
  private static final Set<String> LIMITING = Set.of("for", "in", "on", "across", "within");

  private ScopeReader() {}

  static Optional<TextSpan> find(Sentence sentence, Token trigger, Context context) {
    return sentence.children(trigger).stream()
        .filter(child -> child.hasRelation("obl") || child.hasRelation("nmod"))
        .filter(child -> child.index() > trigger.index() && child.isNoun())
        .filter(child -> isLimiting(sentence, child))
        .filter(child -> context.times().find(sentence, child).isEmpty())
        .map(child -> Words.trim(phrase(sentence, child)))
        .filter(words -> !words.isEmpty() && words.size() < 15)
        .filter(words -> words.stream().noneMatch(ScopeReader::isSumOrSpeech))
        .map(TextSpan::of)
        .findFirst();
  }

  private static boolean isSumOrSpeech(Token token) {
    return token.tag().equals("$") || token.tag().matches("VB[DPZ]");
  }

  private static boolean isLimiting(Sentence sentence, Token noun) {
    return sentence.children(noun, "case").stream()
        .anyMatch(preposition -> LIMITING.contains(Words.lower(preposition)));
  }

  /** The noun phrase up to the first comma. */
  private static List<Token> phrase(Sentence sentence, Token noun) {
    List<Token> below = sentence.subtree(noun);
    int from = below.get(0).index();
    int to = below.get(below.size() - 1).index() + 1;
    for (int i = from; i < to; i++) {
      if (i > noun.index() && sentence.token(i).text().equals(",")) {
        to = i;
      }
    }
    return sentence.tokens().subList(from, to);
  }
}
