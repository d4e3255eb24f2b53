package io.relata.extract.time;

import io.relata.fact.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What words like "last year" and "the same period" are resolved against.
 *
 * @param publishedOn of the document
 * @param period the stretch of time that the text mentioned last
 * @param year a year that the same sentence has stated
 */
record Moment(
    @Nullable LocalDate publishedOn, @Nullable PartialDate period, @Nullable Integer year) {

  Optional<LocalDate> day() {
    return Optional.ofNullable(publishedOn);
  }

  Optional<PartialDate> previous() {
    return Optional.ofNullable(period);
  }

  /** A month without a year: the one in the stated year, else the latest that has begun. */
  Optional<PartialDate> month(int month) {
    if (year != null) {
      return Optional.of(PartialDate.ofMonth(year, month));
    }
    return day()
        .map(
            day ->
                PartialDate.ofMonth(day.getYear() - (month > day.getMonthValue() ? 1 : 0), month));
  }

  /** The latest quarter of that number that has begun. */
  Optional<PartialDate> quarter(int quarter) {
    if (year != null) {
      return Optional.of(PartialDate.ofQuarter(year, quarter));
    }
    return day()
        .map(
            day -> {
              PartialDate same = PartialDate.ofQuarter(day.getYear(), quarter);
              return same.first().isAfter(day) ? Shift.years(same, -1) : same;
            });
  }

  /** The latest half of that number that has begun. */
  Optional<PartialDate> half(int half) {
    if (year != null) {
      return Optional.of(PartialDate.parse(year + "-H" + half));
    }
    return day()
        .map(
            day -> {
              PartialDate same = PartialDate.parse(day.getYear() + "-H" + half);
              return same.first().isAfter(day) ? Shift.years(same, -1) : same;
            });
  }

  /** The latest such day, today included. */
  Optional<PartialDate> weekday(int weekday) {
    return day()
        .map(
            day ->
                PartialDate.of(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)))));
  }

  /** The stretch named by a unit that lies so many units from the day of publication. */
  Optional<PartialDate> away(String unit, int count) {
    return day()
        .flatMap(
            day ->
                switch (unit) {
                  case "year" -> Optional.of(Shift.year(day.plusYears(count)));
                  case "decade" -> Optional.of(Shift.year(day.plusYears(10L * count)));
                  case "half" -> Optional.of(Shift.half(day.plusMonths(6L * count)));
                  case "quarter" -> Optional.of(Shift.quarter(day.plusMonths(3L * count)));
                  case "month" -> Optional.of(Shift.month(day.plusMonths(count)));
                  case "week" -> Optional.of(Shift.month(day.plusWeeks(count)));
                  case "day" -> Optional.of(PartialDate.of(day.plusDays(count)));
                  default -> Optional.<PartialDate>empty();
                });
  }

  /** The stretch mentioned last where it has the unit's length, else the one containing it. */
  Optional<PartialDate> mentioned(String unit) {
    return previous()
        .flatMap(
            date ->
                switch (unit) {
                  case "period", "time" -> Optional.of(date);
                  case "year" -> Optional.of(Shift.year(date.first()));
                  case "half" -> isHalf(date) ? Optional.of(date) : Optional.empty();
                  case "quarter" ->
                      isQuarter(date) ? Optional.of(date) : Optional.<PartialDate>empty();
                  case "month" -> isMonth(date) ? Optional.of(date) : Optional.<PartialDate>empty();
                  default -> Optional.<PartialDate>empty();
                });
  }

  private static boolean isHalf(PartialDate date) {
    return date.toString().contains("H");
  }

  private static boolean isQuarter(PartialDate date) {
    return date.toString().contains("Q");
  }

  private static boolean isMonth(PartialDate date) {
    return date.toString().length() == 7 && !isHalf(date) && !isQuarter(date);
  }
}
