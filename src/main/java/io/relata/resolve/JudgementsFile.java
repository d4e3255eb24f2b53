package io.relata.resolve;

import io.relata.document.Issue;
import io.relata.document.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The format in which persons' judgements travel: JSON lines, one judgement a line.
 *
 * <p>{@code {"left": "acme|Organization", "right": "acme widgets|Organization", "verdict": "SAME",
 * "by": "ann", "at": "2025-03-01T09:00:00Z", "reason": "their annual report"}}
 */
public final class JudgementsFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private record Line(
      @Nullable String left,
      @Nullable String right,
      @Nullable Verdict verdict,
      @Nullable String by,
      @Nullable String at,
      @Nullable String reason) {}

  private JudgementsFile() {}

  /** The judgements of a file; close the stream. A line that cannot be used becomes an issue. */
  public static Stream<Judgement> read(Path file, Consumer<Issue> issues) {
    try {
      return read(Files.newInputStream(file), file.toString(), issues);
    } catch (IOException e) {
      issues.accept(
          Issue.error("unreadable", file.toString(), "cannot be read: " + e.getMessage()));
      return Stream.empty();
    }
  }

  /** As {@link #read(Path, Consumer)}; closing the stream closes the input. */
  public static Stream<Judgement> read(InputStream in, String source, Consumer<Issue> issues) {
    return Lines.read(in, source, issues)
        .flatMap(line -> read(line.text(), source + ":" + line.number(), issues).stream());
  }

  /** One line of a judgements file, without the line's end. */
  public static String write(Judgement judgement) {
    if (!judgement.byPerson() || judgement.at() == null) {
      throw new IllegalArgumentException(
          "Only persons' judgements are written to a file, not what follows from rules: "
              + judgement);
    }
    String reason = judgement.reasons().isEmpty() ? "" : judgement.reasons().get(0).detail();
    return MAPPER.writeValueAsString(
        new Line(
            judgement.left().toString(),
            judgement.right().toString(),
            judgement.verdict(),
            judgement.by(),
            judgement.at().toString(),
            reason));
  }

  /** Appends one line with its end. */
  public static void write(Judgement judgement, Appendable out) {
    try {
      out.append(write(judgement)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write the judgement " + judgement, e);
    }
  }

  private static Optional<Judgement> read(String text, String place, Consumer<Issue> issues) {
    try {
      Line line = MAPPER.readValue(text, Line.class);
      if (line.left() == null || line.right() == null || line.verdict() == null) {
        return refuse("needs left, right and verdict", place, issues);
      }
      if (line.by() == null || line.at() == null) {
        return refuse("needs by (who judged) and at (when)", place, issues);
      }
      return Optional.of(
          Judgement.byPerson(
              NameKey.parse(line.left()),
              NameKey.parse(line.right()),
              line.verdict(),
              line.by(),
              line.reason() == null ? "" : line.reason(),
              Instant.parse(line.at())));
    } catch (JacksonException e) {
      return refuse("is not a judgement: " + e.getOriginalMessage(), place, issues);
    } catch (DateTimeException e) {
      return refuse("'at' is not an instant such as 2025-03-01T09:00:00Z", place, issues);
    } catch (IllegalArgumentException e) {
      return refuse(e.getMessage(), place, issues);
    }
  }

  private static Optional<Judgement> refuse(
      @Nullable String message, String place, Consumer<Issue> issues) {
    issues.accept(Issue.error("bad-judgement", place, String.valueOf(message)));
    return Optional.empty();
  }
}
