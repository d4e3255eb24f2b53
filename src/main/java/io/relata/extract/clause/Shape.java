package io.relata.extract.clause;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.Optional;
import java.util.Set;

/** The grammatical form of words in a sentence, by what hangs on them. */
final class Shape {
  private static final Set<String> OUTCOMES =
      Set.of(
          "become", "close", "end", "finish", "find", "reach", "stand", "total", "settle", "trade");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final Sentence sentence;

  Shape(Sentence sentence) {
    this.sentence = sentence;
  }

  boolean isQuestion() {
    return sentence.token(sentence.tokens().size() - 1).text().equals("?");
  }

  /** "is buying", "are being bought", but not "has been buying". */
  boolean isProgressive(Token verb) {
    boolean now =
        sentence.children(verb, "aux").stream()
            .anyMatch(aux -> Set.of("is", "are", "'s", "’s").contains(Words.lower(aux)));
    boolean passive =
        sentence.children(verb, "aux:pass").stream()
            .anyMatch(aux -> Words.lower(aux).equals("being"));
    return now && (verb.tag().equals("VBG") || passive);
  }

  boolean isInfinitive(Token verb) {
    return sentence.children(verb, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
  }

  /** "closed lower to end at 10", "went on to become": what came of it, not what was meant. */
  static boolean isOutcome(Token verb) {
    return OUTCOMES.contains(Words.lemma(verb));
  }

  /** "parent" in "talks with its parent Acme": true of Acme whatever comes of the talks. */
  boolean isTitleOfName(Token at, Token head) {
    return at.hasRelation("compound")
        && at.isNoun()
        && !at.isProper()
        && !head.ner().equals("O")
        && head.isProper();
  }

  boolean isPerfect(Token verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(auxiliary -> Words.lemma(auxiliary).equals("have"));
  }

  /** "is said to". */
  boolean isPassive(Token verb) {
    return !sentence.children(verb, "aux:pass").isEmpty()
        || !sentence.children(verb, "nsubj:pass").isEmpty();
  }

  /** "considering buying". */
  static boolean isGerundObject(Token at, Token head) {
    return at.tag().equals("VBG") && head.isVerb() && at.index() == head.index() + 1;
  }

  boolean hasConjunction(Token word, Set<String> conjunctions) {
    return sentence.children(word, "cc").stream()
        .anyMatch(cc -> conjunctions.contains(Words.lower(cc)));
  }

  /** "the loans", "its loans". */
  boolean isDefinite(Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(
            child ->
                child.hasRelation("nmod:poss")
                    || child.hasRelation("det") && DEFINITE.contains(Words.lower(child)));
  }

  /** "plan" in "announced a plan to buy", where both hang on the verb. */
  Optional<Token> findNounBeforeInfinitive(Token at, Token head) {
    if (at.hasRelation("acl") || at.hasRelation("conj")) {
      return Optional.empty();
    }
    return sentence.children(at, "mark").stream()
        .filter(mark -> mark.tag().equals("TO") && mark.index() > 0)
        .map(mark -> sentence.token(mark.index() - 1))
        .filter(noun -> noun.isNoun() && noun.head() == head.index() && head.isVerb())
        .findFirst();
  }
}
