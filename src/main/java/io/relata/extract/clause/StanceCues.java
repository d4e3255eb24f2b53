package io.relata.extract.clause;

import io.relata.extract.language.CueLists;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code stance.yaml}, looked up by token. */
final class StanceCues {

  /** What a helping verb says. */
  enum Modal {
    POSSIBLE,
    HYPOTHETICAL,
    ADVISED,
    FUTURE
  }

  /** What an adverb or adjective says. */
  enum Modifier {
    PROBABLE,
    POSSIBLE,
    INTENDED,
    PLANNED,
    NEGATIVE,
    NEARLY,
    ENDED
  }

  /** What the first word of a subordinate clause says. */
  enum Opener {
    CONDITION,
    NEGATIVE
  }

  private final Map<String, Effect> governors;
  private final Map<String, Effect> subjectGovernors;
  private final Set<String> complementPrepositions;
  private final Set<String> deals;
  private final Map<String, Modal> modals;
  private final Map<String, Modifier> adverbs;
  private final Map<String, Modifier> adjectives;
  private final Map<String, Opener> openers;
  private final Set<String> conditionalPrepositions;
  private final Set<String> notNegatedBefore;
  private final Set<String> emptyNegations;

  StanceCues(CueLists lists) {
    governors = lists.groups("governors", Effect.class);
    subjectGovernors = lists.groups("subjectGovernors", Effect.class);
    complementPrepositions = lists.words("complementPrepositions");
    deals = lists.words("deals");
    modals = lists.groups("modals", Modal.class);
    adverbs = lists.groups("adverbs", Modifier.class);
    adjectives = lists.groups("adjectives", Modifier.class);
    openers = lists.groups("openers", Opener.class);
    conditionalPrepositions = lists.words("conditionalPrepositions");
    notNegatedBefore = lists.words("notNegatedBefore");
    emptyNegations = lists.words("emptyNegations");
  }

  /** What the word does to its complement or object. */
  Optional<Effect> findEffect(Sentence sentence, Token governor) {
    return find(governors, sentence, governor);
  }

  /** The same, where an entry like "decline to" may count because the complement has "to". */
  Optional<Effect> findEffect(Sentence sentence, Token governor, Token complement) {
    boolean to =
        sentence.children(complement).stream()
            .anyMatch(
                child ->
                    (child.hasRelation("mark") || child.hasRelation("case"))
                        && Words.lower(child).equals("to"));
    Effect effect = to ? governors.get(Words.lemma(governor) + " to") : null;
    return effect == null ? findEffect(sentence, governor) : Optional.of(effect);
  }

  /** What the word does to its subject. */
  Optional<Effect> findSubjectEffect(Sentence sentence, Token governor) {
    return find(subjectGovernors, sentence, governor);
  }

  private static Optional<Effect> find(
      Map<String, Effect> effects, Sentence sentence, Token governor) {
    String lemma = Words.lemma(governor);
    Optional<Token> particle = findParticle(sentence, governor);
    if (particle.isPresent()) {
      return Optional.ofNullable(effects.get(lemma + " " + Words.lower(particle.get())));
    }
    return Optional.ofNullable(effects.getOrDefault(Words.lower(governor), effects.get(lemma)));
  }

  /** "off" in "called off"; after a verb also "back", which the parser takes for an adverb. */
  private static Optional<Token> findParticle(Sentence sentence, Token governor) {
    return sentence.children(governor).stream()
        .filter(
            child ->
                child.hasRelation("compound:prt")
                    || child.hasRelation("advmod")
                        && child.index() == governor.index() + 1
                        && Set.of("back", "away", "apart", "ahead", "down", "off", "up", "through")
                            .contains(Words.lower(child)))
        .findFirst();
  }

  boolean joinsComplement(Token preposition) {
    return complementPrepositions.contains(Words.lower(preposition));
  }

  boolean isDeal(Sentence sentence, Token trigger) {
    String lemma = Words.lemma(trigger);
    return deals.contains(lemma)
        || sentence.children(trigger, "compound:prt").stream()
            .anyMatch(particle -> deals.contains(lemma + " " + Words.lower(particle)));
  }

  Optional<Modal> findModal(Token auxiliary) {
    return auxiliary.tag().equals("MD")
        ? Optional.ofNullable(
            modals.getOrDefault(Words.lower(auxiliary), modals.get(Words.lemma(auxiliary))))
        : Optional.empty();
  }

  Optional<Modifier> findAdverb(Token token) {
    return Optional.ofNullable(adverbs.get(Words.lower(token)));
  }

  Optional<Modifier> findAdjective(Token token) {
    return Optional.ofNullable(adjectives.get(token.text().toLowerCase(Locale.ROOT)));
  }

  /** What the mark or preposition of a clause says, together with the word after it. */
  Optional<Opener> findOpener(Sentence sentence, Token mark) {
    return Optional.ofNullable(
        openers.getOrDefault(
            Words.lower(mark), openers.get(Words.phrase(sentence, mark.index(), 2))));
  }

  boolean isCondition(Sentence sentence, Token preposition) {
    return conditionalPrepositions.contains(Words.lower(preposition))
        || conditionalPrepositions.contains(Words.phrase(sentence, preposition.index(), 3))
        || conditionalPrepositions.contains(Words.phrase(sentence, preposition.index(), 4));
  }

  /** Whether a negation before that word denies nothing ("not only"). */
  boolean isEmptyNegation(Sentence sentence, Token negation, Token governor) {
    return negation.index() + 1 < sentence.tokens().size()
            && notNegatedBefore.contains(Words.lower(sentence.token(negation.index() + 1)))
        || emptyNegations.contains(Words.lemma(governor));
  }

  /** "the deal is expected to lift sales" doubts the lift, not the deal. */
  boolean speaksOfComplement(Sentence sentence, Token head) {
    List<Token> complements = sentence.children(head, "xcomp");
    return !complements.isEmpty()
        && complements.stream()
            .noneMatch(complement -> findSubjectEffect(sentence, complement).isPresent());
  }

  /** "in the event of": the phrase's noun may be the event's head. */
  boolean isConditional(Sentence sentence, Token noun) {
    return sentence.children(noun, "case").stream()
        .anyMatch(preposition -> isCondition(sentence, preposition));
  }
}
