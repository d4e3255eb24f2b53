package io.relata.extract.names;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries, and cities that have a time zone, as the Java platform lists them; states by list. */
public final class Places {
  private static final Set<String> COUNTRIES = countries();
  private static final Set<String> KNOWN = read();

  private Places() {}

  static boolean isKnown(String text) {
    return KNOWN.contains(text) || Words.shipped().has("state", text);
  }

  /** Whether it is a country, and no city as well: "U.S.", "South Korea", not "Singapore". */
  public static boolean isCountry(String text) {
    return COUNTRIES.contains(text) && !Words.shipped().has("citystate", text)
        || Words.shipped().has("country", text);
  }

  private static Set<String> countries() {
    return Stream.of(Locale.getISOCountries())
        .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> read() {
    Set<String> known = new HashSet<>(COUNTRIES);
    for (String zone : ZoneId.getAvailableZoneIds()) {
      if (zone.matches("(?:Africa|America|Asia|Australia|Europe|Pacific|Atlantic)/.*")) {
        known.add(zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '));
      }
    }
    return Set.copyOf(known);
  }
}
