/**
 * How sure, who said, when, why. A trigger word in its sentence comes in; a {@link
 * io.relata.extract.clause.ClauseReading} goes out. Next is the engine that makes facts.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract.clause;
