package io.relata.fact;

/**
 * The exact words of a document that carry a fact.
 *
 * @param start first UTF-16 code unit of the quote in the document's text
 * @param end one past the last
 */
public record Evidence(String quote, int start, int end) {

  /** Whether the quote stands in the text exactly where it says. */
  public boolean holdsIn(String text) {
    return !quote.isEmpty()
        && start >= 0
        && end <= text.length()
        && end - start == quote.length()
        && text.startsWith(quote, start);
  }
}
