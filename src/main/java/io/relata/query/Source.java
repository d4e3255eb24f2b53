package io.relata.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where something is stated: the document and the exact words.
 *
 * @param start first UTF-16 code unit of the quote in the document's text
 * @param end one past the last
 * @param attributedTo whom the text names as its own source; null when it asserts itself
 */
public record Source(
    String documentId,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate publishedOn,
    @Nullable String url,
    String quote,
    int start,
    int end,
    @Nullable String attributedTo) {
  public Source {
    if (documentId.isBlank() || quote.isBlank()) {
      throw new IllegalArgumentException("A source needs a document and a quote");
    }
  }

  @Override
  public String toString() {
    String place = title == null ? documentId : title;
    return "\"%s\" (%s%s)".formatted(quote, place, publishedOn == null ? "" : ", " + publishedOn);
  }
}
