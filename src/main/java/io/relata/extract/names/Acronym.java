package io.relata.extract.names;

import java.util.Locale;

/** Whether a short form is made of a name's initials. */
public final class Acronym {
  private Acronym() {}

  /** "CAC" fits "Cyberspace Administration of China", "TWIL" fits "TaylorWharton International". */
  public static boolean fits(String shortForm, String name) {
    String letters = shortForm.replaceAll("[^\\p{L}\\p{N}]", "");
    boolean shouted = letters.length() >= 2 && letters.equals(letters.toUpperCase(Locale.ROOT));
    if (!shouted || letters.length() > 8) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String word : name.split("[\\s\\-/&]+")) {
      if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) {
        char first = Character.toUpperCase(word.charAt(0));
        all.append(first);
        if (Character.isUpperCase(word.charAt(0))) {
          large.append(first);
        }
      }
    }
    return large.length() > 1
        && (large.toString().equals(letters)
            || all.toString().equals(letters)
            || large.toString().startsWith(letters) && letters.length() > 1
            || isSubsequence(letters, name) && letters.charAt(0) == large.charAt(0));
  }

  private static boolean isSubsequence(String letters, String name) {
    if (letters.length() < 3) {
      return false;
    }
    String upper = name.toUpperCase(Locale.ROOT);
    int at = 0;
    for (int i = 0; i < upper.length() && at < letters.length(); i++) {
      if (upper.charAt(i) == letters.charAt(at)) {
        at++;
      }
    }
    return at == letters.length();
  }
}
