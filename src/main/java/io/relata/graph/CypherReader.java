package io.relata.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Runs Cypher in read access mode and hands out plain Java values. */
public interface CypherReader {

  /**
   * The rows, in the order of the answer, fetched as they are consumed; close the stream.
   *
   * @param parameters values only; they never become part of the text
   */
  Stream<Row> read(String cypher, Map<String, ?> parameters, ReadOptions options);

  /**
   * The whole answer. A question sees what others commit while it is answered, and may then meet a
   * half of what they took back; such a question is asked again, a few times.
   *
   * @param form makes of each row what is wanted; it may tell {@link
   *     QueryFailedException#overlapped}
   */
  default <T> List<T> list(
      String cypher, Map<String, ?> parameters, ReadOptions options, Function<Row, T> form) {
    return list(() -> read(cypher, parameters, options), form);
  }

  /** The same of rows that are read anew each time. */
  static <T> List<T> list(Supplier<Stream<Row>> question, Function<Row, T> form) {
    return Overlaps.again(
        () -> {
          try (Stream<Row> rows = question.get()) {
            return rows.map(form).toList();
          }
        });
  }
}
