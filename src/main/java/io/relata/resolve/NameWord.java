package io.relata.resolve;

/**
 * One word of a name.
 *
 * @param text in plain Latin letters, as written
 * @param meaning what all its spellings are read as: {@code manufacturing} for {@code mfg}
 */
record NameWord(String text, String meaning, Kind kind) {
  /** Without plural and umlaut, to compare by: {@code textiles} and {@code textile} agree. */
  String stem() {
    String stem = meaning.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    stem = stem.replace("isation", "ization").replaceAll("yy?$|iy$", "i");
    if (stem.length() > 4 && stem.endsWith("ies")) {
      return stem.substring(0, stem.length() - 2);
    }
    return stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss")
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }

  /** Whether one letter more or less makes it another word. */
  boolean isStrict() {
    return kind == Kind.NUMBER || kind == Kind.PLACE;
  }
}
