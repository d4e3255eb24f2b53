package io.relata.query;

import org.jspecify.annotations.Nullable;

/**
 * One thing a query wants to be told.
 *
 * @param defaultText as written in the query file; null when the parameter must be given
 * @param least smallest value of an Integer, or fewest Entities, included
 * @param most largest value of an Integer, or most Entities, included
 */
public record Parameter(
    String name,
    Type type,
    @Nullable String defaultText,
    String description,
    long least,
    long most) {

  /** What kind of value a parameter takes. */
  public enum Type {
    STRING("String"),
    /** a name of an entity, in any case, or its id */
    ENTITY("Entity"),
    /** several such, as many as the range allows */
    ENTITIES("Entities"),
    /** words whose meaning counts; the query file takes their vector */
    MEANING("Meaning"),
    INTEGER("Integer"),
    DECIMAL("Decimal"),
    BOOLEAN("Boolean"),
    /** 2024, 2024-Q3, 2024-11 or 2024-11-03, meaning its first day */
    START_DATE("StartDate"),
    /** the same forms, meaning the last day */
    END_DATE("EndDate"),
    /** an instant such as 2025-02-14T09:00:00Z, or a date, meaning its last moment in UTC */
    INSTANT("Instant"),
    CERTAINTY("Certainty"),
    ENTITY_TYPE("EntityType"),
    RELATION("Relation"),
    RELATIONS("Relations"),
    /** which relations hold either way; those of the ontology unless told */
    SYMMETRIC_RELATIONS("SymmetricRelations");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /** As query files write it. */
    public String word() {
      return word;
    }
  }

  public boolean required() {
    return defaultText == null;
  }
}
