package io.relata.graph.write;

/** What was taken back with a document. */
public record Retraction(String document, int facts, int observations) {}
