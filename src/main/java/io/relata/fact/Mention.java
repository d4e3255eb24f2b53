package io.relata.fact;

/**
 * Words in a document that name something: a name, a pronoun or a descriptor.
 *
 * @param start first UTF-16 code unit in the document's text
 * @param end one past the last
 */
public record Mention(String text, int start, int end) {}
