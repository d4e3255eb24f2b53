/**
 * The words the readers look for. Lists in {@code language/en/*.yaml} come in; checked cue lists go
 * out, so that a person can read and extend them without Java. Next are {@code time}, {@code
 * clause} and {@code observation}.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract.language;
