package io.relata.extract.time;

import io.relata.fact.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/** What the parts of a form say: its year, its day, the quarter that ended with its month. */
final class FormParts {
  private FormParts() {}

  static int year(Matcher form) {
    return Integer.parseInt(form.group("year"));
  }

  static int day(Matcher form) {
    return Integer.parseInt(form.group("day"));
  }

  static int shortYear(Matcher form) {
    int year = Integer.parseInt(form.group("short"));
    return year < 100 ? 2000 + year : year;
  }

  static int which(Matcher form) {
    return switch (form.group("which")) {
      case "last" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  static Optional<PartialDate> day(int year, int month, int day) {
    try {
      return Optional.of(PartialDate.of(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<PartialDate> part(int year, String unit, int number) {
    if (unit.startsWith("q")) {
      return Optional.of(PartialDate.ofQuarter(year, number));
    }
    return Optional.of(PartialDate.parse(year + "-H" + Math.min(2, number)));
  }

  static Optional<PartialDate> ended(String unit, PartialDate month) {
    return Optional.of(
        switch (unit) {
          case "quarter", "three months" -> Shift.quarter(month.first());
          case "six months" -> Shift.half(month.first());
          default -> Shift.year(month.first());
        });
  }
}
