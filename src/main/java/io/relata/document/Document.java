package io.relata.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What was read.
 *
 * @param id stable across readings; loading a document with a known id replaces what it said before
 * @param publishedOn relative dates in the text are resolved against it
 * @param text exactly what offsets refer to (UTF-16 code units); null where it may not be kept
 */
public record Document(
    String id,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate publishedOn,
    @Nullable String url,
    @Nullable String text) {

  /** Where the prose begins: after a leading {@code date 2025-02-12} and a {@code # Title} line. */
  public int bodyStart() {
    return text == null ? 0 : TextHeader.of(text).end();
  }

  /**
   * SHA-256 of the text in UTF-8, lower-case hexadecimal; of the empty string when there is none.
   */
  public String sha256() {
    try {
      byte[] bytes = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
