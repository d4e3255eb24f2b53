/**
 * Relations learned from annotated sentences. What the examples read of a sentence comes in;
 * further {@link io.relata.extract.patterns.Match}es go out. Next is the engine, which makes facts
 * of them.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract.learned;
