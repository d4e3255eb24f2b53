/**
 * Who is meant. {@link io.relata.extract.names.Name}s and parsed sentences come in; {@link
 * io.relata.extract.reference.References} from words to entities go out. Next is {@code patterns}.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract.reference;
