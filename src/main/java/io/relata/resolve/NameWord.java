package io.relata.resolve;

/**
 * One word of a name.
 *
 * @param text in plain Latin letters, as written
 * @param meaning what all its spellings are read as: {@code manufacturing} for {@code mfg}
 * @param stem the meaning without plural and umlaut, to compare by: {@code textiles} and {@code
 *     textile} agree
 */
record NameWord(String text, String meaning, String stem, Kind kind) {
  NameWord(String text, String meaning, Kind kind) {
    this(text, meaning, stem(meaning), kind);
  }

  /** Whether one letter more or less makes it another word. */
  boolean isStrict() {
    return kind == Kind.NUMBER || kind == Kind.PLACE;
  }

  private static String stem(String word) {
    String stem = word;
    if (stem.indexOf('e') > 0) {
      stem = stem.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }
    stem = stem.replace("isation", "ization");
    if (stem.endsWith("y")) {
      stem = stem.substring(0, stem.length() - (stem.matches(".*[yi]y") ? 2 : 1)) + "i";
    }
    if (stem.length() > 4 && stem.endsWith("ies")) {
      return stem.substring(0, stem.length() - 2);
    }
    return stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss")
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }
}
