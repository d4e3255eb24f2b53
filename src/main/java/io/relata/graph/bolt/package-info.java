/**
 * The write path's way to any server: a few constant statements, each fed with many rows. Store
 * transactions come in; Cypher over Bolt goes out.
 */
@org.jspecify.annotations.NullMarked
package io.relata.graph.bolt;
