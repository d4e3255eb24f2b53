package io.relata.web;

import org.jspecify.annotations.Nullable;

/**
 * A quote in the paragraph that it stands in.
 *
 * @param before the paragraph up to the quote
 * @param after the paragraph after it
 */
record Passage(String before, String quote, String after) {
  private static final int REACH = 600;

  /** The quote alone where the text is not kept. */
  static Passage of(String quote, int start, int end, @Nullable String text) {
    if (text == null || start < 0 || end > text.length() || !text.startsWith(quote, start)) {
      return new Passage("", quote, "");
    }
    int from = Math.max(paragraphStart(text, start), start - REACH);
    int to = Math.min(paragraphEnd(text, end), end + REACH);
    return new Passage(
        text.substring(from, start).stripLeading(), quote, text.substring(end, to).stripTrailing());
  }

  private static int paragraphStart(String text, int at) {
    int lineBreak = text.lastIndexOf("\n", Math.max(0, at - 1));
    return lineBreak < 0 || at == 0 ? 0 : lineBreak + 1;
  }

  private static int paragraphEnd(String text, int at) {
    int lineBreak = text.indexOf("\n", at);
    return lineBreak < 0 ? text.length() : lineBreak;
  }
}
