package io.relata.extract.observation;

import io.relata.extract.parse.Token;

/**
 * Words that say what is measured.
 *
 * @param name lower case, e.g. {@code smartphone sales}
 * @param first index of the first token of the name
 * @param head its last token
 */
record Metric(String name, Measures.Scale scale, int first, Token head) {}
