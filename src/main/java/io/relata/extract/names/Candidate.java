package io.relata.extract.names;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A stretch that may be a name, and all that the document says for it, summed over its places. */
final class Candidate {
  private final String text;
  private final Map<String, Double> types = new TreeMap<>();
  private final Set<String> traits = new TreeSet<>();
  private final Set<String> stands = new TreeSet<>();
  private double weight;
  private int places;
  private boolean unspecific;
  private Optional<Boolean> sure = Optional.empty();

  Candidate(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  void isName(double more) {
    weight += more;
  }

  void isOf(String type, double more) {
    types.merge(type, more, Double::sum);
  }

  /** An organisation of no kind in particular: an institute, a union. */
  void isUnspecificOrganization() {
    unspecific = true;
  }

  boolean isUnspecific() {
    return unspecific;
  }

  /** Whether the type that was chosen can be no other. */
  void settle(boolean isSure) {
    sure = Optional.of(isSure);
  }

  /** Empty where nobody has said it. */
  Optional<Boolean> sure() {
    return sure;
  }

  void seen() {
    places++;
  }

  int places() {
    return places;
  }

  /** Mean over its places, so that a frequent common word does not become a name. */
  double weight() {
    return weight / Math.max(1, places);
  }

  /** What stands around it at its places, for telling its type; may be added to. */
  Set<String> traits() {
    return traits;
  }

  /** How it stands at its places, for telling whether it is a name; may be added to. */
  Set<String> stands() {
    return stands;
  }

  Map<String, Double> types() {
    return types;
  }

  /** Names in different spellings of capitals are one candidate only when longer than acronyms. */
  static String key(String text) {
    return text.length() > 4 && text.equals(text.toUpperCase(Locale.ROOT)) && text.contains(" ")
        ? text.toLowerCase(Locale.ROOT)
        : text;
  }
}
