/**
 * Sentences as vectors: word pieces and marks for those who are spoken of go in, through a small
 * language model; how likely each two of them stand in each relation, and of what kind each is,
 * comes out. {@link io.relata.extract.names} asks it for types, {@link io.relata.extract.learned}
 * for relations.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract.encoder;
