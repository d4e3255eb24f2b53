/**
 * Measured values. Sentences come in; {@link io.relata.fact.Observation}s with value, change,
 * period, region and source go out. Next is the engine that collects them with the facts.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract.observation;
