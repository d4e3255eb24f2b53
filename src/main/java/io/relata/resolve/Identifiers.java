package io.relata.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Schemes under which things of the world are registered, and how their values are written. */
final class Identifiers {
  /** Of these an entity has one value, the surest first; it may have several tickers and ISINs. */
  private static final List<String> UNIQUE =
      List.of("lei", "wikidata", "permid", "cik", "duns", "bic", "openfigi");

  private Identifiers() {}

  static boolean isUnique(String scheme) {
    return UNIQUE.contains(scheme);
  }

  /** The surest identifier that only one thing has, as {@code scheme:VALUE}. */
  static Optional<String> findUnique(Map<String, String> identifiers) {
    Map<String, String> given = new TreeMap<>();
    identifiers.forEach((scheme, value) -> given.putIfAbsent(scheme(scheme), value(value)));
    return UNIQUE.stream()
        .filter(given::containsKey)
        .map(scheme -> scheme + ":" + given.get(scheme))
        .findFirst();
  }

  static String scheme(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }

  static String value(String written) {
    return written.strip().toUpperCase(Locale.ROOT);
  }
}
