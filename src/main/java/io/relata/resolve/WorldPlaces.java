package io.relata.resolve;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Countries as ICU names them in many languages, and the cities that have a time zone. */
final class WorldPlaces {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "cs", "hu", "ro",
          "tr", "ru", "uk", "zh", "zh_Hant", "ja", "ko");
  private static final Pattern CITY =
      Pattern.compile("(?:Africa|America|Asia|Australia|Europe|Pacific)/(?:\\w+/)?([A-Z]\\w{3,})");

  private WorldPlaces() {}

  /** Spelling in lower case, in any script, to the English name in plain Latin letters. */
  static Map<String, String> spellings() {
    Map<String, String> places = new LinkedHashMap<>();
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    for (String language : LANGUAGES) {
      LocaleDisplayNames names = LocaleDisplayNames.getInstance(new ULocale(language));
      for (String country : Locale.getISOCountries()) {
        String name = LatinText.plain(english.regionDisplayName(country));
        places.putIfAbsent(LatinText.plain(names.regionDisplayName(country)), name);
      }
    }
    for (String zone : ZoneId.getAvailableZoneIds().stream().sorted().toList()) {
      java.util.regex.Matcher city = CITY.matcher(zone);
      if (city.matches()) {
        String name = LatinText.plain(city.group(1).replace('_', ' '));
        places.putIfAbsent(name, name);
      }
    }
    return places;
  }
}
