/**
 * Lessons out of which the engine's models are made when the program is built: annotated sentences
 * and articles are read here, and each of the engine's rooms learns from them what it asks its
 * model later. Nothing here runs when documents are read.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract.lessons;
