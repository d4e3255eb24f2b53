package io.relata.document;

import java.io.BufferedInputStream;
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
    LineIterator lines = new LineIterator(new BufferedInputStream(in, 1 << 16), source, issues);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(lines::close);
  }

  private static final class LineIterator implements Iterator<Line> {
    private final InputStream in;
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
        int read;
        while ((read = in.read()) >= 0 && read != '\n') {
          if (bytes.size() < LONGEST) {
            bytes.write(read);
          } else {
            tooLong = true;
          }
        }
        ended = read < 0;
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
