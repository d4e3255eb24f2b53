package io.relata.document;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Bytes made text, strictly: what is no text becomes an issue or a failure, never a replacement
 * character.
 */
public final class Decoded {
  private static final String WAY_OUT = "convert it first, e.g. with iconv";

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
              "not %s at byte %d; %s".formatted(charset, in.position(), WAY_OUT)));
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

  /**
   * The same for a file that is read bit by bit.
   *
   * @throws IOException also from the reader, with a message for who gave the file
   */
  public static Reader reader(Path file) throws IOException {
    PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), 3);
    byte[] first = in.readNBytes(3);
    int mark = startsWith(first, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Charset charset = StandardCharsets.UTF_8;
    if (startsWith(first, 0xFF, 0xFE) || startsWith(first, 0xFE, 0xFF)) {
      mark = 2;
      charset = first[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    in.unread(first, mark, first.length - mark);
    return new Strict(new InputStreamReader(in, charset.newDecoder()), charset);
  }

  /** Tells where it stands when what comes next is no text. */
  private static final class Strict extends FilterReader {
    private final Charset charset;
    private int line = 1;

    Strict(Reader in, Charset charset) {
      super(in);
      this.charset = charset;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      try {
        int read = super.read(into, from, length);
        for (int i = from; i < from + read; i++) {
          if (into[i] == '\0') {
            throw new IOException("has a null character in line %d: it is no text".formatted(line));
          }
          line += into[i] == '\n' ? 1 : 0;
        }
        return read;
      } catch (CharacterCodingException e) {
        throw new IOException(
            "not %s in line %d or soon after; %s".formatted(charset, line, WAY_OUT), e);
      }
    }

    @Override
    public int read() throws IOException {
      char[] one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }
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
