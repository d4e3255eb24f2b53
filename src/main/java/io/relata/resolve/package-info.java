/**
 * Who is who. Names with their types, identifiers and contexts come in; judgements (same,
 * different, unsure) with their reasons and the clusters that follow from them go out. Next is
 * {@code graph}.
 */
@org.jspecify.annotations.NullMarked
package io.relata.resolve;
