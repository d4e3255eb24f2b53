package io.relata.extract.learned;

import io.relata.extract.parse.Sentence;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.References;
import java.util.List;

/**
 * A sentence in which somebody marked who is meant and what is said of them; of every other two in
 * it nothing is said.
 *
 * @param words as written, without marks; a single sentence has placeholders for names
 */
public record AnnotatedSentence(
    String words, Sentence sentence, References references, List<Statement> statements) {

  /** A relation that the sentence states or denies. */
  public record Statement(Entity subject, String relation, Entity object) {
    boolean isOf(Entity one, Entity other) {
      return subject == one && object == other || subject == other && object == one;
    }
  }
}
