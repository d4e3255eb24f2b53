/**
 * Names. Tagged sentences come in; {@link io.relata.extract.names.Name}s with types, and the same
 * sentences with every name as one token, go out. Next are {@code reference} and the parser.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract.names;
