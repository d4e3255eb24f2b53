package io.relata.extract.learned;

import io.relata.extract.parse.Sentence;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Reference;
import io.relata.extract.reference.References;
import io.relata.ontology.Ontology;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence in which somebody marked who is meant and what is said of them; of every other two in
 * it nothing is said.
 *
 * @param words as written, without marks; a single sentence has placeholders for names
 * @param topic what the text is about in which it stands
 */
public record AnnotatedSentence(
    String words,
    Sentence sentence,
    References references,
    Topic topic,
    List<Statement> statements) {

  /** A relation that the sentence states or denies. */
  public record Statement(Entity subject, String relation, Entity object) {
    boolean isOf(Entity one, Entity other) {
      return subject == one && object == other || subject == other && object == one;
    }
  }

  /** What the text is about, where the sentence does not speak of it. */
  Optional<Reference> unsaid() {
    return topic.unsaid(sentence, references.list(sentence));
  }

  /**
   * What it states of a pair: relations with {@code >} before them where the entity that stands
   * first is the subject, {@code <} where it is the object.
   */
  Set<String> labels(Pair pair, Ontology ontology) {
    Set<String> labels = new TreeSet<>();
    for (Statement statement : statements) {
      if (statement.isOf(pair.left(), pair.right())) {
        boolean forward =
            ontology.getRelation(statement.relation()).symmetric()
                || statement.subject() == pair.left();
        labels.add((forward ? ">" : "<") + statement.relation());
      }
    }
    return labels;
  }
}
