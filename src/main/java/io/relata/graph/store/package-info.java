/**
 * What writing needs of a store: one transaction in terms of keys, properties and links. The write
 * path comes in here; {@code bolt} and {@code inprocess} are the two ways out.
 */
@org.jspecify.annotations.NullMarked
package io.relata.graph.store;
