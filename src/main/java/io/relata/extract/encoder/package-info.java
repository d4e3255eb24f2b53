/**
 * Sentences as vectors: word pieces and marks for those who are spoken of go in, through a small
 * language model; how likely each two of them stand in each relation comes out. {@link
 * io.relata.extract.learned} asks it.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract.encoder;
