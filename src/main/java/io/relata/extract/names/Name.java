package io.relata.extract.names;

import java.util.List;

/**
 * A name where it stands.
 *
 * @param sentence index of its sentence
 * @param token index of the one token that stands for it in the condensed sentence
 * @param text as written
 * @param start first UTF-16 code unit in the document's text
 * @param end one past the last
 * @param type an entity type of the ontology
 * @param weight how much speaks for its being a name
 * @param sure whether its type is more than a guess of the sequence model
 * @param asides names of the same thing in brackets behind it: {@code CAC}
 */
public record Name(
    int sentence,
    int token,
    String text,
    int start,
    int end,
    String type,
    double weight,
    boolean sure,
    List<Aside> asides) {
  public Name {
    asides = List.copyOf(asides);
  }

  /** Another name of the same thing, in brackets. */
  public record Aside(String text, int start, int end) {}
}
