package io.relata.extract.observation;

import io.relata.extract.clause.Context;
import io.relata.extract.clause.Referent;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds whose value it is, from the closest tie to the loosest. */
final class Owners {
  private static final Set<String> OF = Set.of("of", "at", "from", "by", "for");
  private static final Set<String> NO_OWNERS = Set.of("Place", "Person");

  private Owners() {}

  /**
   * The owner of the metric in that token range.
   *
   * @param from where the part of the sentence begins that may name the owner
   * @param source the index of the token that names the source; never the owner; -1 for none
   */
  static Optional<Referent> find(
      Sentence sentence, int first, Token head, int from, int source, Context context) {
    return possessor(sentence, first, head, context)
        .or(() -> following(sentence, head, context))
        .or(() -> subject(sentence, head, source, context))
        .or(() -> preceding(sentence, first, from, source, context))
        .or(() -> context.referents().findTopic(sentence).filter(Owners::canOwn));
  }

  private static boolean canOwn(Referent referent) {
    return !NO_OWNERS.contains(referent.type());
  }

  private static Optional<Referent> at(Sentence sentence, Token token, Context context) {
    return context.referents().find(sentence, token).filter(Owners::canOwn);
  }

  /** "Acme's revenue", "its revenue", "Acme revenue". */
  private static Optional<Referent> possessor(
      Sentence sentence, int first, Token head, Context context) {
    Optional<Referent> byTree =
        sentence.children(head, "nmod:poss").stream()
            .flatMap(child -> at(sentence, child, context).stream())
            .findFirst();
    return byTree.or(
        () ->
            IntStream.iterate(first - 1, i -> i >= Math.max(0, first - 4), i -> i - 1)
                .mapToObj(sentence::token)
                .takeWhile(
                    token ->
                        !token.isVerb() && !token.tag().equals("IN") && !token.text().equals(","))
                .flatMap(token -> at(sentence, token, context).stream())
                .findFirst());
  }

  /** "revenue at Acme", "sales of its tablets". */
  private static Optional<Referent> following(Sentence sentence, Token head, Context context) {
    int next = head.index() + 1;
    if (next >= sentence.tokens().size() || !OF.contains(Measures.lower(sentence.token(next)))) {
      return Optional.empty();
    }
    return sentence.tokens().stream()
        .skip(next + 1L)
        .limit(4)
        .takeWhile(token -> !token.isVerb() && !token.text().equals(","))
        .flatMap(token -> at(sentence, token, context).stream())
        .findFirst();
  }

  /** The subject of the verb that the value hangs on: "Acme posted a rise in sales". */
  private static Optional<Referent> subject(
      Sentence sentence, Token head, int source, Context context) {
    Token at = head;
    while (at.head() >= 0) {
      Token up = sentence.token(at.head());
      boolean isSubject = at.hasRelation("nsubj");
      if (up.isVerb() && !isSubject) {
        int below = at.index();
        Optional<Referent> found =
            sentence.children(up, "nsubj").stream()
                .filter(child -> child.index() != below && child.index() != source)
                .filter(child -> !holds(sentence, child, source))
                .flatMap(child -> at(sentence, child, context).stream())
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
      if (isSubject && !up.isVerb()) {
        return Optional.empty();
      }
      at = up;
    }
    return Optional.empty();
  }

  private static boolean holds(Sentence sentence, Token noun, int source) {
    return source >= 0
        && sentence.subtree(noun).stream().anyMatch(token -> token.index() == source);
  }

  /** The nearest name before the metric in its part of the sentence. */
  private static Optional<Referent> preceding(
      Sentence sentence, int first, int from, int source, Context context) {
    return IntStream.iterate(first - 1, i -> i >= from, i -> i - 1)
        .filter(i -> i != source)
        .mapToObj(sentence::token)
        .flatMap(token -> at(sentence, token, context).stream())
        .findFirst();
  }
}
