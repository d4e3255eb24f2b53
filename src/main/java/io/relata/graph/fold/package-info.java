/**
 * The sum of what was reported about two entities. All live reports of one relationship come in;
 * the properties of the edge in the graph go out, whatever the order of the reports. Next is {@code
 * write}.
 */
@org.jspecify.annotations.NullMarked
package io.relata.graph.fold;
