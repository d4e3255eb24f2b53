package io.relata.query;

import io.relata.fact.Certainty;
import io.relata.fact.PartialDate;
import io.relata.fact.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sum of all live facts with the same ends and relation.
 *
 * @param denied whether documents only deny it
 * @param confidence of all its facts together, 0 to 1
 * @param facts how many sentences state it
 * @param denials how many sentences deny it
 * @param documents how many independent documents state it
 * @param evidence the best of its facts, at least one
 */
public record Relationship(
    String id,
    Entity from,
    String relation,
    Entity to,
    boolean denied,
    Status status,
    Certainty certainty,
    double confidence,
    long facts,
    long denials,
    long documents,
    @Nullable PartialDate since,
    @Nullable PartialDate until,
    @Nullable LocalDate firstReported,
    @Nullable LocalDate lastReported,
    List<StatedFact> evidence) {
  public Relationship {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "%s %s %s (%s) came without evidence".formatted(from, relation, to, id));
    }
    evidence = List.copyOf(evidence);
  }

  /** The other end. */
  public Entity other(Entity end) {
    return end.id().equals(from.id()) ? to : from;
  }

  @Override
  public String toString() {
    return "%s %s%s %s (%s, %s)"
        .formatted(from, denied ? "denied: " : "", relation, to, certainty, status);
  }
}
