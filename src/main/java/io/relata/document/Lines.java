package io.relata.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A text read line by line in bounded memory; lines that cannot be used become issues. */
public final class Lines {
  /** Longer lines are refused: no document is this large. Bytes. */
  static final int LONGEST = 64 << 20;

  private Lines() {}

  /**
   * One line.
   *
   * @param number from 1
   */
  public record Line(int number, String text) {}

  /**
   * The lines that are not blank, in UTF-8, without their ends; closing the stream closes the
   * input.
   *
   * @param source names the input in issues
   */
  public static Stream<Line> read(InputStream in, String source, Consumer<Issue> issues) {
    LineIterator lines = new LineIterator(in, source, issues);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(lines::close);
  }

  private static final class LineIterator implements Iterator<Line> {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private final String source;
    private final Consumer<Issue> issues;
    private int number;
    private boolean ended;
    private @Nullable Line next;

    LineIterator(InputStream in, String source, Consumer<Issue> issues) {
      this.in = in;
      this.source = source;
      this.issues = issues;
    }

    @Override
    public boolean hasNext() {
      while (next == null && !ended) {
        number++;
        nextText().filter(text -> !text.isBlank()).ifPresent(text -> next = new Line(number, text));
      }
      return next != null;
    }

    @Override
    public Line next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Line line = next;
      next = null;
      return line;
    }

    private Optional<String> nextText() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      boolean tooLong = false;
      try {
        for (boolean newline = false; !newline && !ended; ) {
          ended = at == filled && !fill();
          int end = at;
          while (end < filled && buffer[end] != '\n') {
            end++;
          }
          int room = Math.min(end - at, LONGEST - bytes.size());
          bytes.write(buffer, at, room);
          tooLong |= room < end - at;
          newline = end < filled;
          at = newline ? end + 1 : end;
        }
      } catch (IOException e) {
        ended = true;
        issues.accept(Issue.error("unreadable", place(), "reading stopped: " + e.getMessage()));
      }
      if (tooLong) {
        issues.accept(
            Issue.error(
                "line-too-long",
                place(),
                "the line is longer than %d MiB".formatted(LONGEST >> 20)));
        return Optional.empty();
      }
      return Decoded.utf8(bytes.toByteArray(), place(), issues);
    }

    private boolean fill() throws IOException {
      at = 0;
      filled = Math.max(0, in.read(buffer));
      return filled > 0;
    }

    private String place() {
      return source + ":" + number;
    }

    void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException("Could not close " + source, e);
      }
    }
  }
}
