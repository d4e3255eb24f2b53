package io.relata.export;

import java.nio.charset.StandardCharsets;

/** Text made safe for the last part of an IRI, RFC 3986. */
final class Iris {
  private static final String UNRESERVED =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

  private Iris() {}

  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(b) >= 0) {
        escaped.append((char) b);
      } else {
        escaped.append('%').append("%02X".formatted(b & 0xFF));
      }
    }
    return escaped.toString();
  }
}
