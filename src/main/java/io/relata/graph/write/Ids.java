package io.relata.graph.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that follow from what they identify: 32 hexadecimal digits, which Neo4j stores in place. */
final class Ids {
  private static final HexFormat HEX = HexFormat.of();

  private Ids() {}

  /** The parts' lengths are part of the id, so that no two lists of parts meet. */
  static String of(Object... parts) {
    StringBuilder joined = new StringBuilder(128);
    for (Object part : parts) {
      String text = String.valueOf(part);
      joined.append(text.length()).append(':').append(text);
    }
    return HEX.formatHex(sha256(joined.toString()), 0, 16);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
