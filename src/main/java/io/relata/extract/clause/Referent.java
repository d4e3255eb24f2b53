package io.relata.extract.clause;

/**
 * An entity as the engine knows it while it reads a document.
 *
 * @param id of the {@link io.relata.fact.NamedEntity}
 * @param type an entity type of the ontology
 */
public record Referent(String id, String type) {}
