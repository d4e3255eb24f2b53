package io.relata.extract.names;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Countries, and cities that have a time zone, as the Java platform lists them; states by list. */
final class Places {
  private static final Set<String> KNOWN = read();

  private Places() {}

  static boolean isKnown(String text) {
    return KNOWN.contains(text) || Words.shipped().has("state", text);
  }

  private static Set<String> read() {
    Set<String> known = new HashSet<>();
    for (String country : Locale.getISOCountries()) {
      known.add(new Locale("", country).getDisplayCountry(Locale.ENGLISH));
    }
    for (String zone : ZoneId.getAvailableZoneIds()) {
      if (zone.matches("(?:Africa|America|Asia|Australia|Europe|Pacific|Atlantic)/.*")) {
        known.add(zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '));
      }
    }
    return Set.copyOf(known);
  }
}
