package io.relata.extract.patterns;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.reference.Entity;
import io.relata.fact.Polarity;
import java.util.List;

/**
 * A relation between two entities that a sentence states the way an example does.
 *
 * @param trigger the word that names the event
 * @param example the line of the ontology that taught it, or the annotated sentence that is nearest
 * @param path from subject to object, for people to read
 * @param rules what found its roles, e.g. {@code passive}, {@code conjunction}
 * @param polarity of the example's own clause
 * @param confidence 0 to 1
 */
public record Match(
    Entity subject,
    String relation,
    Entity object,
    Sentence sentence,
    Token trigger,
    String example,
    String path,
    List<String> rules,
    Polarity polarity,
    double confidence) {
  public Match {
    rules = List.copyOf(rules);
  }

  /** Among the rules of what no example reads. */
  public static final String LEARNED = "learned";

  public boolean isLearned() {
    return rules.contains(LEARNED);
  }

  /** Equal where the same is stated of the same. */
  public String key() {
    return subject.id() + relation + object.id();
  }

  /** The one of two that is surer. */
  public static Match surer(Match one, Match other) {
    return one.confidence >= other.confidence ? one : other;
  }

  /** Whether it is about these two, in either order. */
  public boolean isOf(Entity one, Entity other) {
    return subject == one && object == other || subject == other && object == one;
  }

  /** The same, taught by that sentence and as sure as that. */
  public Match with(String example, double confidence) {
    return new Match(
        subject, relation, object, sentence, trigger, example, path, rules, polarity, confidence);
  }

  /** The same between others. */
  Match with(Entity subject, Entity object) {
    return new Match(
        subject, relation, object, sentence, trigger, example, path, rules, polarity, confidence);
  }
}
