package io.relata.extract.reference;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whom a pronoun or descriptor cannot mean, since its clause sets them against it. */
final class Opposites {
  private final References references;
  private final Plurals plurals;

  Opposites(References references, Plurals plurals) {
    this.references = references;
    this.plurals = plurals;
  }

  Set<Entity> of(Sentence sentence, Token token) {
    Set<Entity> found = ofTheClause(sentence, token);
    found.addAll(explained(sentence, token));
    return found;
  }

  /**
   * "X bid for the company", "X was in talks with the company", "X is its partner": neither the
   * company nor "its" is X.
   */
  private Set<Entity> ofTheClause(Sentence sentence, Token token) {
    Set<Entity> found = new HashSet<>();
    Optional<Token> clause = clause(sentence, token);
    if (clause.isPresent()) {
      for (Token subject : sentence.children(clause.get(), "nsubj")) {
        references.single(sentence, subject).ifPresent(found::add);
        found.addAll(plurals.coordinated(sentence, subject));
      }
    }
    return found;
  }

  /** The verb or predicate of whose arguments the word is one or part of one. */
  private static Optional<Token> clause(Sentence sentence, Token token) {
    if (token.hasRelation("nmod:poss")) {
      return sentence
          .head(token)
          .filter(noun -> !sentence.children(noun, "cop").isEmpty())
          .filter(noun -> Nouns.isOfTrade(Nouns.lemma(noun)));
    }
    Token at = token;
    while (at.relation().matches("nmod|obl|obj|obl:.*")
        && at.head() >= 0
        && !isSubjectOfNext(sentence, token)) {
      at = sentence.token(at.head());
      if (at.isVerb() || !sentence.children(at, "nsubj").isEmpty()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** "Acme, its bigger rival": not Acme's. */
  private Set<Entity> explained(Sentence sentence, Token token) {
    return sentence
        .head(token)
        .filter(noun -> noun.hasRelation("appos") && noun.head() < token.index())
        .flatMap(sentence::head)
        .flatMap(name -> references.single(sentence, name))
        .map(Set::of)
        .orElse(Set.of());
  }

  /** "Acme said it was …": the tree may take "it" for what was said. */
  private static boolean isSubjectOfNext(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return token.tag().startsWith("PRP")
        && next < sentence.tokens().size()
        && sentence.token(next).isFinite();
  }
}
