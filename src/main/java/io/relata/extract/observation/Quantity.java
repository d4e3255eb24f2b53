package io.relata.extract.observation;

import org.jspecify.annotations.Nullable;

/**
 * A number with its unit in a sentence.
 *
 * @param value scale words multiplied out
 * @param unit ISO 4217 for money, "%" for percentages, null for plain numbers
 * @param first index of its first token
 * @param last index of its last token
 */
record Quantity(Kind kind, double value, @Nullable String unit, int first, int last) {

  /** Sorts of quantity. */
  enum Kind {
    MONEY,
    PERCENT,
    NUMBER
  }

  boolean isMoney() {
    return kind == Kind.MONEY;
  }

  boolean isPercent() {
    return kind == Kind.PERCENT;
  }
}
