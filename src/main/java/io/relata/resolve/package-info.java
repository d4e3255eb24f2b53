/**
 * Who is who. Names with their types, identifiers and aliases come in ({@link
 * io.relata.resolve.StatedNames}); judgements with their reasons ({@link
 * io.relata.resolve.Resolver}) and the entities that follow from them ({@link
 * io.relata.resolve.Clustering}) go out, without a look at any database. Next is {@code graph}.
 */
@org.jspecify.annotations.NullMarked
package io.relata.resolve;
