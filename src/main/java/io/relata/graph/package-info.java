/**
 * The only room that knows Neo4j. Checked facts come in; entities, facts with evidence and derived
 * typed relationships stand in the store, written whole or not at all. Next are {@code query} and
 * {@code export}.
 */
@org.jspecify.annotations.NullMarked
package io.relata.graph;
