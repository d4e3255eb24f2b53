package io.relata.export;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values as Cypher literals. */
final class CypherText {
  private CypherText() {}

  static String name(String name) {
    return "`" + name.replace("`", "``") + "`";
  }

  static String value(Object value) {
    if (value instanceof Map<?, ?> map) {
      return new TreeMap<>(map)
          .entrySet().stream()
              .map(entry -> name(entry.getKey().toString()) + ": " + value(entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(CypherText::value).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof LocalDate) {
      return "date('" + value + "')";
    }
    if (value instanceof ZonedDateTime || value instanceof OffsetDateTime) {
      return "datetime('" + value + "')";
    }
    if (value instanceof Long || value instanceof Double || value instanceof Boolean) {
      return value.toString();
    }
    return text(value.toString());
  }

  /** Semicolons and line ends go as escapes, so that tools that split scripts at them do not. */
  private static String text(String text) {
    StringBuilder escaped = new StringBuilder("'");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' || c == '\'') {
        escaped.append('\\').append(c);
      } else if (c < 0x20 || c == 0x7F || c == ';') {
        escaped.append("\\u%04X".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.append('\'').toString();
  }
}
