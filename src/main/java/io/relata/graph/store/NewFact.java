package io.relata.graph.store;

import java.util.Map;

/** A fact to be created together with its links, given by the keys of their ends. */
public record NewFact(
    Map<String, Object> properties, String subject, String object, String document) {}
