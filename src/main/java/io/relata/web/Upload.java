package io.relata.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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

  /** Whether every line is a web address. */
  boolean isListOfAddresses() {
    List<String> lines =
        new String(content, StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    return !lines.isEmpty()
        && lines.stream().allMatch(line -> line.matches("https?://\\S{1,2000}"));
  }

  /** The same for the same bytes, so that sending them twice adds nothing. */
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
