/**
 * Relations by example. Parsed sentences and {@link io.relata.extract.reference.References} come
 * in; {@link io.relata.extract.patterns.Match}es of what the ontology's examples teach go out. Next
 * is the engine, which makes facts of them.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract.patterns;
