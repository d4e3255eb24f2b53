package io.relata.extract.time;

import io.relata.extract.language.CueLists;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code time.yaml} with their numbers. */
final class TimeWords {
  private final Map<String, String> months;
  private final Map<String, String> weekdays;
  private final Map<String, String> ordinals;
  private final Map<String, String> numbers;
  private final Map<String, TimeExpression.Role> roles;
  private final Set<String> announcers;

  TimeWords(CueLists lists) {
    months = lists.groups("months");
    weekdays = lists.groups("weekdays");
    ordinals = lists.groups("ordinals");
    numbers = lists.groups("numbers");
    roles = lists.groups("roles", TimeExpression.Role.class);
    announcers = lists.words("announcers");
  }

  int month(String word) {
    return Integer.parseInt(months.get(word));
  }

  int weekday(String word) {
    return Integer.parseInt(weekdays.get(word));
  }

  int ordinal(String word) {
    return Integer.parseInt(ordinals.get(word));
  }

  int number(String word) {
    return Integer.parseInt(numbers.getOrDefault(word, word));
  }

  Optional<TimeExpression.Role> findRole(String words) {
    return Optional.ofNullable(roles.get(words));
  }

  boolean announces(String word) {
    return announcers.contains(word);
  }

  /** A template with {@code <month>}, {@code <weekday>} … as alternatives of all such words. */
  Pattern pattern(String template) {
    return Pattern.compile(
        template
                .replace("<month>", "(?<month>" + anyOf(months) + ")\\.?")
                .replace("<weekday>", "(?<weekday>" + anyOf(weekdays) + ")")
                .replace("<ordinal>", "(?<ordinal>" + anyOf(ordinals) + ")")
                .replace("<number>", "(?<number>\\d{1,2}|" + anyOf(numbers) + ")")
                .replace("<day>", "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?")
                .replace("<year>", "(?<year>(?:19|20)\\d\\d)")
                .replace("<fiscal>", "(?:fiscal |financial |calendar )?(?:year )?")
            + "(?= |$)");
  }

  private static String anyOf(Map<String, String> words) {
    return words.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
