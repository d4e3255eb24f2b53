package io.relata.query;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a query returned, as a table.
 *
 * @param arguments every parameter with the value it was run with
 * @param rows column name to value, in the order of the columns. A value is null, a Boolean, Long,
 *     Double, String, {@code java.time} value, {@link Entity}, {@link Relationship}, {@link Path},
 *     {@link StatedFact}, {@link StatedObservation}, or a List or Map of such
 */
public record Answer(
    Query query,
    Map<String, @Nullable Object> arguments,
    List<Map<String, @Nullable Object>> rows) {
  public Answer {
    arguments = Collections.unmodifiableMap(arguments);
    rows = List.copyOf(rows);
  }

  /** Their names, in order; also when there is no row. */
  public List<String> columns() {
    return query.columns();
  }

  /** Every entity and relationship of the answer, each once. */
  public Subgraph subgraph() {
    return Subgraph.of(rows);
  }

  /** The non-null values of one column that are of the type. */
  public <T> List<T> column(String name, Class<T> type) {
    return rows.stream()
        .map(row -> row.get(name))
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
