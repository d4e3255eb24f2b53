/**
 * Linear models: what each feature of a thing speaks for. The engine's rooms learn theirs with it
 * when the program is built and ask it when documents are read; and the files that are made then.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract.linear;
