package io.relata.extract.observation;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence says about one metric.
 *
 * @param value null where only a change is given
 * @param change in per cent, negative for a fall; null where none is given
 * @param first index of the first token that says it
 * @param last index of the last
 */
record Statement(
    Metric metric,
    @Nullable Double value,
    @Nullable String unit,
    @Nullable Double change,
    int first,
    int last) {

  static Statement of(Metric metric) {
    return new Statement(metric, null, null, null, metric.first(), metric.head().index());
  }

  boolean isEmpty() {
    return value == null && change == null;
  }

  /** With that value, unless it has one: the first counts. */
  Statement withValue(Quantity quantity, @Nullable String countedIn) {
    if (value != null) {
      return this;
    }
    String given = quantity.unit() == null ? countedIn : quantity.unit();
    return new Statement(metric, quantity.value(), given, change, from(quantity), to(quantity));
  }

  /** With that change, unless it has one. */
  Statement withChange(Quantity quantity, int direction) {
    if (change != null) {
      return this;
    }
    double percent = quantity.value() < 0 ? quantity.value() : direction * quantity.value();
    return new Statement(metric, value, unit, percent, from(quantity), to(quantity));
  }

  private int from(Quantity quantity) {
    return Math.min(first, quantity.first());
  }

  private int to(Quantity quantity) {
    return Math.max(last, quantity.last());
  }
}
