package io.relata.extract.reference;

import io.relata.extract.parse.Token;
import java.util.List;

/**
 * Words that mean one entity, or several together ("both companies").
 *
 * @param token index of the word in its sentence on which the others hang
 * @param start first UTF-16 code unit in the document's text
 * @param end one past the last
 */
public record Reference(
    int sentence, int token, Kind kind, List<Entity> entities, int start, int end) {
  public Reference {
    entities = List.copyOf(entities);
  }

  /** How the words refer. */
  public enum Kind {
    NAME,
    PRONOUN,
    DESCRIPTOR;

    /** How words without a name refer whose head that is. */
    public static Kind of(Token head) {
      boolean pronoun = head.tag().startsWith("PRP") || head.text().equalsIgnoreCase("both");
      return pronoun ? PRONOUN : DESCRIPTOR;
    }
  }

  /** Whether the words mean this entity alone. */
  boolean isOnly(Entity entity) {
    return entities.size() == 1 && entities.get(0) == entity;
  }
}
