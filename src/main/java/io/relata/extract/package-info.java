/**
 * Reading. A {@link io.relata.document.Document} comes in; {@link io.relata.fact.DocumentFacts}
 * with the entities, facts and observations it states go out. Next are {@code fact}, which checks
 * and prints them, and {@code graph}.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract;
