/**
 * The write path's way to a database in this process: Neo4j's own Java API, no statements, no
 * network. Store transactions come in; nodes and relationships stand in the database.
 */
@org.jspecify.annotations.NullMarked
package io.relata.graph.inprocess;
