package io.relata.cli;

import io.relata.query.StatedObservation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value of an answer as one line of text. */
final class Cell {
  private Cell() {}

  static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Cell::text).collect(Collectors.joining("; "));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
          .collect(Collectors.joining(", "));
    }
    if (value instanceof Double number) {
      return new BigDecimal(number, new MathContext(6)).stripTrailingZeros().toPlainString();
    }
    if (value instanceof StatedObservation observation) {
      return text(observation);
    }
    return printable(value.toString());
  }

  /** {@code Baidu revenue 34100000000 CNY, -2%: "…"}; either of the two figures may be missing. */
  private static String text(StatedObservation observation) {
    return "%s %s %s: %s"
        .formatted(
            observation.entity(),
            observation.metric(),
            Stream.of(measured(observation), changed(observation))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")),
            observation.source());
  }

  private static String measured(StatedObservation observation) {
    return observation.value() == null
        ? ""
        : (text(observation.value()) + " " + text(observation.unit())).strip();
  }

  private static String changed(StatedObservation observation) {
    Double percent = observation.changePercent();
    return percent == null ? "" : (percent > 0 ? "+" : "") + text(percent) + "%";
  }

  /** Without what could steer a terminal: names come from documents, and documents from anyone. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
  }
}
