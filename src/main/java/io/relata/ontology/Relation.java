package io.relata.ontology;

import java.util.List;

/**
 * A type of relationship, its signature, and the sentences that teach it.
 *
 * @param name the Neo4j relationship type, e.g. {@code PARTNERS_WITH}
 * @param from entity types allowed as subject (their subtypes too)
 * @param to entity types allowed as object (their subtypes too)
 * @param symmetric whether the order of the ends means nothing
 * @param beside relations that the same words may state as well: who rejects an offer was made one
 * @param examples clauses with placeholders X (subject) and Y (object) that state the relation
 * @param counterexamples clauses with X and Y that look alike and do not state it
 */
public record Relation(
    String name,
    String description,
    List<String> from,
    List<String> to,
    boolean symmetric,
    List<String> beside,
    List<String> examples,
    List<String> counterexamples) {
  public Relation {
    from = List.copyOf(from);
    to = List.copyOf(to);
    beside = List.copyOf(beside);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  /** Whether the same words may state both. */
  public boolean goesWith(Relation other) {
    return beside.contains(other.name) || other.beside.contains(name);
  }
}
