package io.relata.resolve;

/**
 * A word or phrase that the lexicon knows.
 *
 * @param name what all its spellings are read as
 * @param family of a legal form, e.g. {@code stock}; {@code any} fits all; else empty
 * @param country of a legal form; {@code any} fits all; else empty
 * @param leads whether this spelling of a legal form may stand before a name
 */
record Term(Kind kind, String name, String family, String country, boolean leads) {
  static Term of(Kind kind, String name) {
    return new Term(kind, name, "", "", false);
  }

  /** Whether one company can have both legal forms, as far as sloppy writing goes. */
  boolean fits(Term other) {
    return name.equals(other.name)
        || family.equals("any")
        || other.family.equals("any")
        || family.equals(other.family) && sameCountry(other);
  }

  boolean sameCountry(Term other) {
    return country.equals("any") || other.country.equals("any") || country.equals(other.country);
  }
}
