package io.relata.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file or pasted text as a browser sent it.
 *
 * @param fileName its name, which tells its format; for pasted text {@code pasted.txt}
 * @param publishedOn as typed, 2025-02-12; null when the text says it or nobody knows
 */
record Upload(
    String fileName,
    byte[] content,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String publishedOn) {

  /** The same for the same bytes, so that sending them twice adds nothing. */
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
