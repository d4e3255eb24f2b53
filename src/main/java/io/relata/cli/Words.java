package io.relata.cli;

import java.util.Locale;

/** Numbers in sentences. */
final class Words {
  private Words() {}

  /** "1 fact", "1,204 facts". */
  static String count(long count, String noun) {
    String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : plural);
  }
}
