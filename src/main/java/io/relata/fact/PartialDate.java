package io.relata.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precisely as it was stated: {@code 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code
 * 2024-11} or {@code 2024-11-03}. It stands for all days from {@link #first()} to {@link #last()}.
 */
public final class PartialDate implements Comparable<PartialDate> {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|(\\d{2})(?:-(\\d{2}))?))?");

  private final String text;
  private final LocalDate first;
  private final LocalDate last;

  private PartialDate(String text, LocalDate first, LocalDate last) {
    this.text = text;
    this.first = first;
    this.last = last;
  }

  /**
   * @throws DateTimeException when the text is none of the five forms or no real date
   */
  @JsonCreator
  public static PartialDate parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new DateTimeException(
          "'%s' is not a date; write 2024, 2024-H1, 2024-Q3, 2024-11 or 2024-11-03"
              .formatted(text));
    }
    int year = Integer.parseInt(form.group(1));
    if (form.group(2) != null) {
      return months(text, year, 3 * Integer.parseInt(form.group(2)) - 2, 3);
    }
    if (form.group(3) != null) {
      return months(text, year, 6 * Integer.parseInt(form.group(3)) - 5, 6);
    }
    if (form.group(4) == null) {
      return months(text, year, 1, 12);
    }
    int month = Integer.parseInt(form.group(4));
    if (form.group(5) == null) {
      return months(text, year, month, 1);
    }
    return of(LocalDate.of(year, month, Integer.parseInt(form.group(5))));
  }

  /** A single day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString(), day, day);
  }

  public static PartialDate ofYear(int year) {
    return parse("%04d".formatted(year));
  }

  public static PartialDate ofQuarter(int year, int quarter) {
    return parse("%04d-Q%d".formatted(year, quarter));
  }

  public static PartialDate ofMonth(int year, int month) {
    return parse("%04d-%02d".formatted(year, month));
  }

  private static PartialDate months(String text, int year, int firstMonth, int count) {
    YearMonth start = YearMonth.of(year, firstMonth);
    return new PartialDate(text, start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
  }

  /** The first day it may mean. */
  public LocalDate first() {
    return first;
  }

  /** The last day it may mean. */
  public LocalDate last() {
    return last;
  }

  /** By first day, then the more precise first. */
  @Override
  public int compareTo(PartialDate other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : last.compareTo(other.last);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
