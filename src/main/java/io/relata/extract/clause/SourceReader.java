package io.relata.extract.clause;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds whom a sentence names as the source of an event. */
final class SourceReader {

  /**
   * A source in a sentence.
   *
   * @param secondHand whether it passes on what others said: a medium, unnamed people, or somebody
   *     "citing sources"
   */
  record Source(Attribution attribution, boolean secondHand) {}

  private final SourceCues cues;

  SourceReader(SourceCues cues) {
    this.cues = cues;
  }

  /** The source of an event, by its governors and by phrases like "according to". */
  Optional<Source> find(
      Sentence sentence, Token trigger, List<StanceWalk.Governor> governors, Context context) {
    return byPreposition(sentence, trigger, context)
        .or(() -> byGovernor(sentence, trigger, governors, context))
        .or(() -> byTrailingSpeech(sentence, trigger, context));
  }

  /** Any source a sentence names, whatever it is the source of. */
  Optional<Source> findAny(Sentence sentence, Context context) {
    Optional<Source> stated =
        phrases(sentence).stream()
            .map(head -> source(sentence, head, true, context))
            .filter(source -> source.attribution().kind() != Attribution.Kind.UNNAMED)
            .findFirst();
    return stated.or(
        () ->
            sentence.tokens().stream()
                .filter(cues::isSpeech)
                .flatMap(verb -> speaker(sentence, verb).stream())
                .map(head -> source(sentence, head, true, context))
                .filter(source -> source.attribution().kind() == Attribution.Kind.MEDIUM)
                .findFirst());
  }

  /** The heads of the nouns after "according to", "as per" …. */
  private List<Token> phrases(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> cues.prepositionAt(sentence, token.index()) > 0)
        .flatMap(
            token ->
                nounAfter(sentence, token.index() + cues.prepositionAt(sentence, token.index()))
                    .stream())
        .toList();
  }

  private static Optional<Token> nounAfter(Sentence sentence, int index) {
    return sentence.tokens().stream()
        .skip(index)
        .limit(8)
        .filter(token -> token.isNoun() || token.tag().equals("PRP"))
        .findFirst()
        .map(token -> Words.phraseHead(sentence, token));
  }

  private Optional<Source> byPreposition(Sentence sentence, Token trigger, Context context) {
    return phrases(sentence).stream()
        .filter(head -> bearsOn(sentence, head, trigger))
        .map(head -> source(sentence, head, true, context))
        .findFirst();
  }

  /** A phrase at either end of the sentence bears on all of it; in the middle on its clause. */
  private boolean bearsOn(Sentence sentence, Token head, Token trigger) {
    if (trigger.index() == head.index() || Words.isBelow(sentence, trigger, head)) {
      return false;
    }
    Token clause = Words.clauseOf(sentence, head);
    boolean contrasted =
        sentence.tokens().stream()
            .filter(token -> between(token, trigger, head))
            .anyMatch(token -> Words.lower(token).equals("but") || token.text().equals(";"));
    return !contrasted || Words.isBelow(sentence, trigger, clause);
  }

  private static boolean between(Token token, Token a, Token b) {
    return token.index() > Math.min(a.index(), b.index())
        && token.index() < Math.max(a.index(), b.index());
  }

  private Optional<Source> byGovernor(
      Sentence sentence, Token trigger, List<StanceWalk.Governor> governors, Context context) {
    List<Source> sources =
        governors.stream()
            .filter(governor -> governor.effect().isSpeech())
            .flatMap(
                governor ->
                    speaker(sentence, governor.word())
                        .filter(head -> !Words.isBelow(sentence, trigger, head))
                        .map(head -> source(sentence, head, isReporting(governor), context))
                        .stream())
            .toList();
    return sources.stream()
        .filter(Source::secondHand)
        .findFirst()
        .or(() -> sources.stream().findFirst());
  }

  private static boolean isReporting(StanceWalk.Governor governor) {
    return governor.effect() == Effect.REPORTS;
  }

  /** "X, the paper said" and "X, said the paper", also where the tree hides it. */
  private Optional<Source> byTrailingSpeech(Sentence sentence, Token trigger, Context context) {
    return sentence.tokens().stream()
        .filter(verb -> verb.index() > trigger.index() && cues.isSpeech(verb))
        .filter(
            verb ->
                verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP"))
        .flatMap(verb -> trailing(sentence, verb).stream())
        .map(head -> source(sentence, head, false, context))
        .min(Comparator.comparing(source -> source.secondHand() ? 0 : 1));
  }

  /** The subject beside a verb that follows a comma, where nothing but a time comes after. */
  private Optional<Token> trailing(Sentence sentence, Token verb) {
    int comma = verb.index() - 1;
    while (comma > 0 && !isComma(sentence.token(comma))) {
      if (sentence.token(comma).isVerb() && sentence.token(comma).tag().startsWith("VBD")) {
        return Optional.empty();
      }
      comma--;
    }
    if (comma <= 0 || verb.index() - comma > 12) {
      return Optional.empty();
    }
    boolean objectFollows =
        sentence.children(verb, "ccomp").stream().anyMatch(child -> child.index() > verb.index());
    if (objectFollows) {
      return Optional.empty();
    }
    if (comma == verb.index() - 1) {
      return nounAfter(sentence, verb.index() + 1);
    }
    return nounAfter(sentence, comma + 1).filter(noun -> noun.index() < verb.index());
  }

  private static boolean isComma(Token token) {
    return List.of(",", "\"", "”", "''").contains(token.text());
  }

  private static Optional<Token> speaker(Sentence sentence, Token word) {
    if (!word.isVerb()) {
      return Words.findChild(sentence, word, "nmod:poss");
    }
    return sentence.children(word).stream()
        .filter(child -> child.relation().equals("nsubj"))
        .findFirst()
        .or(() -> agent(sentence, word));
  }

  /** "was reported by the paper". */
  private static Optional<Token> agent(Sentence sentence, Token verb) {
    return sentence.children(verb, "obl").stream()
        .filter(
            noun ->
                sentence.children(noun, "case").stream()
                    .anyMatch(preposition -> Words.lower(preposition).equals("by")))
        .filter(noun -> !sentence.children(verb, "aux:pass").isEmpty())
        .findFirst();
  }

  private Source source(Sentence sentence, Token noun, boolean reporting, Context context) {
    Token head = cues.isCarrier(noun) ? author(sentence, noun).orElse(noun) : noun;
    Attribution.Kind kind = kind(sentence, head, reporting, context);
    boolean secondHand = kind != Attribution.Kind.SPEAKER || citesUnnamed(sentence);
    return new Source(new Attribution(kind, sentence.index(), head.index()), secondHand);
  }

  private Attribution.Kind kind(Sentence sentence, Token head, boolean reporting, Context context) {
    if (context.hasType(sentence, head, "Publisher") || cues.isMedium(sentence, head)) {
      return Attribution.Kind.MEDIUM;
    }
    if (cues.isUnnamed(head)) {
      return Attribution.Kind.UNNAMED;
    }
    boolean report = reporting && cues.isReport(head);
    return report ? Attribution.Kind.MEDIUM : Attribution.Kind.SPEAKER;
  }

  /** "X" in "a report by X", "X's report", "X data". */
  private static Optional<Token> author(Sentence sentence, Token carrier) {
    return sentence.children(carrier).stream()
        .filter(
            child ->
                child.hasRelation("nmod:poss")
                    || child.hasRelation("nmod")
                    || child.hasRelation("compound"))
        .filter(Words::isName)
        .filter(child -> !startsWithAny(sentence, child, List.of("in", "on", "about", "for", "at")))
        .findFirst();
  }

  private static boolean startsWithAny(Sentence sentence, Token noun, List<String> prepositions) {
    return sentence.children(noun, "case").stream()
        .anyMatch(preposition -> prepositions.contains(Words.lower(preposition)));
  }

  /** "citing people familiar with the matter". */
  boolean citesUnnamed(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(cues::isCiting)
        .anyMatch(
            citing ->
                sentence.tokens().stream()
                    .skip(citing.index() + 1L)
                    .limit(6)
                    .anyMatch(cues::isUnnamed));
  }
}
