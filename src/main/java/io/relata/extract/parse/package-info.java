/**
 * Sentences and their grammar. Text comes in; {@link io.relata.extract.parse.Sentence}s with
 * tokens, tags, recognised names and dependency trees go out. The only place that calls CoreNLP's
 * pipeline.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract.parse;
