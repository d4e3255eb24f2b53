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

  private final Sentence sentence;
  private final Context context;
  private final int source;

  /**
   * @param source the index of the token that names the source; -1 for none
   */
  Owners(Sentence sentence, Context context, int source) {
    this.sentence = sentence;
    this.context = context;
    this.source = source;
  }

  /**
   * The owner of the metric in that token range.
   *
   * @param from where the part of the sentence begins that may name the owner
   */
  Optional<Referent> find(int first, Token head, int from) {
    return possessor(first, head)
        .or(() -> following(head))
        .or(() -> subject(head))
        .or(() -> preceding(first, from))
        .or(() -> context.referents().findTopic(sentence).filter(this::canOwn));
  }

  private boolean canOwn(Referent referent) {
    return !NO_OWNERS.contains(referent.type()) && !isCollector(referent);
  }

  /** Whose data it is that tells of others: "Grand Research data showed …". */
  private boolean isCollector(Referent referent) {
    if (source < 0) {
      return false;
    }
    Token token = sentence.token(source);
    boolean beside = token.hasRelation("compound") || token.hasRelation("nmod");
    return beside && context.referents().find(sentence, token).equals(Optional.of(referent));
  }

  private Optional<Referent> at(Token token) {
    return context.referents().find(sentence, token).filter(this::canOwn);
  }

  /** "Acme's revenue", "its revenue", "Acme revenue". */
  private Optional<Referent> possessor(int first, Token head) {
    Optional<Referent> byTree =
        sentence.children(head, "nmod:poss").stream()
            .flatMap(child -> at(child).stream())
            .findFirst();
    return byTree.or(
        () ->
            IntStream.iterate(first - 1, i -> i >= Math.max(0, first - 4), i -> i - 1)
                .mapToObj(sentence::token)
                .takeWhile(
                    token ->
                        !token.isVerb() && !token.tag().equals("IN") && !token.text().equals(","))
                .flatMap(token -> at(token).stream())
                .findFirst());
  }

  /** "revenue at Acme", "sales of its tablets". */
  private Optional<Referent> following(Token head) {
    int next = head.index() + 1;
    if (next >= sentence.tokens().size() || !OF.contains(Measures.lower(sentence.token(next)))) {
      return Optional.empty();
    }
    return sentence.tokens().stream()
        .skip(next + 1L)
        .limit(4)
        .takeWhile(token -> !token.isVerb() && !token.text().equals(","))
        .flatMap(token -> at(token).stream())
        .findFirst();
  }

  /** The subject of the verb that the value hangs on: "Acme posted a rise in sales". */
  private Optional<Referent> subject(Token head) {
    Token at = head;
    while (at.head() >= 0) {
      Token up = sentence.token(at.head());
      boolean isSubject = at.hasRelation("nsubj");
      if (up.isVerb() && !isSubject) {
        int below = at.index();
        boolean said = at.hasRelation("ccomp");
        Optional<Referent> found =
            sentence.children(up, "nsubj").stream()
                .filter(child -> child.index() != below)
                .filter(child -> !said || !holds(child))
                .flatMap(child -> at(child).stream())
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

  private boolean holds(Token noun) {
    return source >= 0
        && sentence.subtree(noun).stream().anyMatch(token -> token.index() == source);
  }

  /** The nearest name before the metric in its part of the sentence. */
  private Optional<Referent> preceding(int first, int from) {
    return IntStream.iterate(first - 1, i -> i >= from, i -> i - 1)
        .filter(i -> i != source)
        .mapToObj(sentence::token)
        .flatMap(token -> at(token).stream())
        .findFirst();
  }
}
