package io.relata.extract.clause;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.fact.Certainty;
import io.relata.fact.Polarity;
import io.relata.fact.Status;

/** Applies what stands directly beside a word: helping verbs, negations, adverbs, adjectives. */
final class Modifiers {
  private final StanceCues cues;

  Modifiers(StanceCues cues) {
    this.cues = cues;
  }

  /** The stance after all modifiers of the word except negation. */
  Stance apply(Stance stance, Sentence sentence, Token word, boolean deal) {
    Stance result = stance;
    for (Token child : sentence.children(word)) {
      result = applyOne(result, sentence, word, child, deal);
    }
    if (word.tag().equals("VB") && isBareInfinitiveRoot(sentence, word)) {
      result = planned(result, deal);
    }
    return result;
  }

  private Stance applyOne(Stance stance, Sentence sentence, Token word, Token child, boolean deal) {
    if (child.hasRelation("aux")) {
      return cues.findModal(child)
          .map(modal -> modal(stance, modal, sentence, word, deal))
          .orElseGet(() -> usedTo(stance, sentence, child));
    }
    if (child.hasRelation("advmod")) {
      return cues.findAdverb(child)
          .filter(adverb -> adverb != StanceCues.Modifier.ENDED || !deal)
          .map(adverb -> modified(stance, adverb))
          .orElse(stance);
    }
    if (child.hasRelation("amod") || child.hasRelation("compound")) {
      return cues.findAdjective(child).map(found -> modified(stance, found)).orElse(stance);
    }
    if (child.hasRelation("mark")) {
      return cues.findOpener(sentence, child).map(opener -> opened(stance, opener)).orElse(stance);
    }
    if (child.hasRelation("advcl") && isCondition(sentence, child)) {
      return stance.atMost(Certainty.PROBABLE);
    }
    return stance;
  }

  private static Stance modal(
      Stance stance, StanceCues.Modal modal, Sentence sentence, Token word, boolean deal) {
    boolean perfect =
        sentence.children(word, "aux").stream().anyMatch(aux -> Words.lemma(aux).equals("have"));
    return switch (modal) {
      case POSSIBLE -> stance.atMost(Certainty.POSSIBLE);
      case HYPOTHETICAL ->
          perfect ? stance.hypothetical() : planned(stance, deal || word.head() < 0);
      case ADVISED -> stance.atMost(Certainty.POSSIBLE);
      case FUTURE -> planned(stance, deal);
    };
  }

  /** What is announced as coming is certain to come, except for a deal that must still close. */
  private static Stance planned(Stance stance, boolean doubtful) {
    Stance planned = stance.with(Status.PLANNED);
    return doubtful ? planned.atMost(Certainty.PROBABLE) : planned;
  }

  private static Stance usedTo(Stance stance, Sentence sentence, Token auxiliary) {
    return Words.phrase(sentence, auxiliary.index(), 2).equals("used to")
        ? stance.with(Status.ENDED)
        : stance;
  }

  private static Stance modified(Stance stance, StanceCues.Modifier modifier) {
    return switch (modifier) {
      case PROBABLE -> stance.atMost(Certainty.PROBABLE);
      case POSSIBLE -> stance.atMost(Certainty.POSSIBLE);
      case INTENDED -> stance.atMost(Certainty.PROBABLE).with(Status.PLANNED);
      case PLANNED -> stance.with(Status.PLANNED);
      case NEARLY -> stance;
      case NEGATIVE -> stance;
      case ENDED -> stance.with(Status.ENDED);
    };
  }

  private static Stance opened(Stance stance, StanceCues.Opener opener) {
    return switch (opener) {
      case CONDITION -> stance.hypothetical();
      case NEGATIVE -> stance.with(Polarity.NEGATIVE);
    };
  }

  private boolean isCondition(Sentence sentence, Token clause) {
    return sentence.children(clause, "mark").stream()
        .flatMap(mark -> cues.findOpener(sentence, mark).stream())
        .anyMatch(opener -> opener == StanceCues.Opener.CONDITION);
  }

  /** "X to buy Y", as headlines say. */
  private static boolean isBareInfinitiveRoot(Sentence sentence, Token word) {
    return word.head() < 0
        && sentence.children(word, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
  }

  /** Whether the word is negated, itself or through its subject or object ("no deal"). */
  boolean isNegated(Sentence sentence, Token word) {
    return isNegated(sentence, word, word);
  }

  /** The same, with what stands on the way to the event left out: it has been counted. */
  boolean isNegated(Sentence sentence, Token word, Token from) {
    int negations = 0;
    for (Token child : sentence.children(word)) {
      if (child.index() != from.index() && isNegation(sentence, word, child)) {
        negations++;
      }
    }
    return negations % 2 == 1;
  }

  private boolean isNegation(Sentence sentence, Token word, Token child) {
    if (isNoLonger(sentence, child)) {
      return false;
    }
    if (child.hasRelation("advmod") || child.hasRelation("neg")) {
      return cues.findAdverb(child)
          .filter(
              found -> found == StanceCues.Modifier.NEGATIVE || found == StanceCues.Modifier.NEARLY)
          .filter(found -> !cues.isEmptyNegation(sentence, child, word))
          .isPresent();
    }
    if (child.hasRelation("amod")) {
      return cues.findAdjective(child)
          .filter(found -> found == StanceCues.Modifier.NEGATIVE)
          .isPresent();
    }
    if (child.hasRelation("nsubj") || child.hasRelation("obj")) {
      return word.isVerb()
          && (hasNo(sentence, child)
              || Words.lower(child).equals("none")
              || Words.lower(child).equals("nobody")
              || Words.lower(child).equals("neither")
              || hasPreconjunction(sentence, child, "neither"));
    }
    if (child.hasRelation("cc")) {
      return Words.lower(child).equals("nor");
    }
    return isNo(child) && !cues.isEmptyNegation(sentence, child, word)
        || child.hasRelation("case") && Words.lower(child).equals("without");
  }

  private boolean hasNo(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(child -> isNo(child) && !cues.isEmptyNegation(sentence, child, noun));
  }

  private static boolean hasPreconjunction(Sentence sentence, Token noun, String word) {
    return sentence.children(noun).stream().anyMatch(child -> Words.lower(child).equals(word));
  }

  private static boolean isNo(Token token) {
    return token.hasRelation("det") && Words.lower(token).equals("no");
  }

  /** "no longer", "not any longer", "not any more": over. */
  boolean isOver(Sentence sentence, Token word) {
    return sentence.children(word).stream()
        .anyMatch(
            child ->
                isNoLonger(sentence, child)
                    || child.hasRelation("advmod") && Words.lower(child).equals("anymore"));
  }

  private static boolean isNoLonger(Sentence sentence, Token child) {
    return child.hasRelation("advmod")
        && (Words.lower(child).equals("longer")
            || Words.phrase(sentence, child.index(), 2).equals("no longer"));
  }
}
