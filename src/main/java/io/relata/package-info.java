/**
 * The front door. Documents, facts and questions come in through {@code KnowledgeGraph}; a graph
 * that can cite its sources comes out. Wiring only: the work is done in the rooms below.
 */
@org.jspecify.annotations.NullMarked
package io.relata;
