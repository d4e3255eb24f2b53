package io.relata.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Bytes made text, strictly: what is no text becomes an issue, never a replacement character. */
final class Decoded {
  private Decoded() {}

  /** By byte order mark UTF-8 or UTF-16, else UTF-8; the mark is not part of the text. */
  static Optional<String> text(byte[] bytes, String place, Consumer<Issue> issues) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE, place, issues);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE, place, issues);
    }
    return utf8(bytes, place, issues);
  }

  static Optional<String> utf8(byte[] bytes, String place, Consumer<Issue> issues) {
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return decode(bytes, from, StandardCharsets.UTF_8, place, issues);
  }

  private static Optional<String> decode(
      byte[] bytes, int from, Charset charset, String place, Consumer<Issue> issues) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    try {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        result.throwException();
      }
    } catch (CharacterCodingException e) {
      issues.accept(
          Issue.error(
              "wrong-encoding",
              place,
              "not %s at byte %d; convert it first, e.g. with iconv"
                  .formatted(charset, in.position())));
      return Optional.empty();
    }
    String text = out.flip().toString();
    if (text.indexOf('\0') >= 0) {
      issues.accept(
          Issue.error(
              "not-text",
              place,
              "has a null character at %d: it is no text".formatted(text.indexOf('\0'))));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
