package io.relata.fact;

import io.relata.document.Issue;
import io.relata.document.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The format in which facts travel: JSON lines, everything one document states a line.
 *
 * <p>{@code {"document": {"id": …, "text": …}, "entities": [{"id": "e1", "type": "Company", "name":
 * "Apple", "mentions": […]}], "facts": [{"subject": "e1", "relation": "PARTNERS_WITH", "object":
 * "e2", "evidence": {"quote": …, "start": 124, "end": 200}}], "observations": […], "issues": []}}
 */
public final class FactsFile {
  private FactsFile() {}

  /**
   * The documents of a facts file, read as they are consumed; close the stream. A line or an
   * element that cannot be used becomes an issue with file, line and path, and the rest is kept.
   */
  public static Stream<DocumentFacts> read(Path file, Consumer<Issue> issues) {
    try {
      return read(Files.newInputStream(file), file.toString(), issues);
    } catch (IOException e) {
      issues.accept(
          Issue.error("unreadable", file.toString(), "cannot be read: " + e.getMessage()));
      return Stream.empty();
    }
  }

  /** As {@link #read(Path, Consumer)}; closing the stream closes the input. */
  public static Stream<DocumentFacts> read(InputStream in, String source, Consumer<Issue> issues) {
    return Lines.read(in, source, issues)
        .flatMap(
            line -> FactsLine.read(line.text(), source + ":" + line.number(), issues).stream());
  }

  /** One line; empty, with an issue at that place, when nothing of it can be used. */
  public static Optional<DocumentFacts> readLine(
      String line, String place, Consumer<Issue> issues) {
    return FactsLine.read(line, place, issues);
  }

  /** Whether a line of JSON lines is one of a facts file rather than a bare document. */
  public static boolean isFactsLine(String line) {
    return FactsLine.isFacts(line);
  }

  /** One line of a facts file, without the line's end. */
  public static String write(DocumentFacts facts) {
    return FactsLine.write(facts);
  }

  /** Appends one line with its end. */
  public static void write(DocumentFacts facts, Appendable out) {
    try {
      out.append(write(facts)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write facts of " + facts.document().id(), e);
    }
  }
}
