package io.relata.extract.clause;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.Optional;

/** Whom words are about, after names, pronouns and descriptors are resolved. */
@FunctionalInterface
public interface Referents {

  /** The entity that a mention containing this token is about. */
  Optional<Referent> find(Sentence sentence, Token token);

  /** The organisation a sentence is about where it names none as owner of a value. */
  default Optional<Referent> findTopic(Sentence sentence) {
    return Optional.empty();
  }
}
