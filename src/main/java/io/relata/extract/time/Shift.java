package io.relata.extract.time;

import io.relata.fact.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Arithmetic on dates that keeps their precision. */
final class Shift {
  private Shift() {}

  /** The same part of another year. */
  static PartialDate years(PartialDate date, int years) {
    String text = date.toString();
    if (text.length() == 10) {
      return PartialDate.of(date.first().plusYears(years));
    }
    return PartialDate.parse((date.first().getYear() + years) + text.substring(4));
  }

  /** The next or an earlier stretch of the same length. */
  static PartialDate lengths(PartialDate date, int count) {
    String text = date.toString();
    if (text.length() == 10) {
      return PartialDate.of(date.first().plusDays(count));
    }
    long months = ChronoUnit.MONTHS.between(date.first(), date.last().plusDays(1));
    LocalDate moved = date.first().plusMonths(months * count);
    return months == 12
        ? PartialDate.ofYear(moved.getYear())
        : months == 6 ? half(moved) : months == 3 ? quarter(moved) : month(moved);
  }

  static PartialDate month(LocalDate day) {
    return PartialDate.ofMonth(day.getYear(), day.getMonthValue());
  }

  static PartialDate quarter(LocalDate day) {
    return PartialDate.ofQuarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  static PartialDate half(LocalDate day) {
    return PartialDate.parse(day.getYear() + (day.getMonthValue() <= 6 ? "-H1" : "-H2"));
  }

  static PartialDate year(LocalDate day) {
    return PartialDate.ofYear(day.getYear());
  }

  static boolean isDay(PartialDate date) {
    return date.toString().length() == 10;
  }
}
