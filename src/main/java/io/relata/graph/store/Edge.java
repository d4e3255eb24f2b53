package io.relata.graph.store;

import java.util.Map;

/**
 * A derived relationship between two entities.
 *
 * @param type a relation of the ontology, or DENIED
 */
public record Edge(String from, String type, String to, Map<String, Object> properties) {}
