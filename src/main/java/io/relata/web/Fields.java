package io.relata.web;

import io.relata.graph.Row;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The named values of a row or of a map inside one. */
record Fields(Map<String, ?> values) {

  static Fields of(Row row) {
    return new Fields(row.columns());
  }

  @Nullable String text(String name) {
    Object value = values.get(name);
    return value == null ? null : value.toString();
  }

  String getText(String name) {
    String value = text(name);
    if (value == null) {
      throw new NoSuchElementException("The answer has no " + name + ", only " + values.keySet());
    }
    return value;
  }

  long count(String name) {
    return values.get(name) instanceof Number number ? number.longValue() : 0;
  }

  @Nullable Double number(String name) {
    return values.get(name) instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  /** The texts in a list column. */
  List<String> words(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The maps in a list column. */
  List<Fields> list(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(Map.class::cast).map(Fields::ofMap).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked")
  private static Fields ofMap(Map<?, ?> map) {
    return new Fields((Map<String, ?>) map);
  }
}
