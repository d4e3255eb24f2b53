/**
 * The currency. Facts files (ours or anyone's) and extracted facts come in; checked {@link
 * io.relata.fact.DocumentFacts} go out: every quote stands at its offsets and every signature is
 * allowed by the ontology. Next are {@code resolve} and {@code graph}.
 */
@org.jspecify.annotations.NullMarked
package io.relata.fact;
