package io.relata.extract.names;

import java.util.Locale;

/** Whether a short form is made of a name's initials. */
public final class Acronym {
  private Acronym() {}

  /** "CAC" fits "Cyberspace Administration of China", "TWIL" fits "TaylorWharton International". */
  public static boolean fits(String shortForm, String name) {
    return isInitials(shortForm, name) || isShortened(shortForm, name);
  }

  /** "CAC" is made of the first letters, or of the first of them; nothing else is sure enough. */
  public static boolean isInitials(String shortForm, String name) {
    String letters = letters(shortForm);
    String large = initials(name, true);
    return isShouted(letters)
        && large.length() > 1
        && (large.startsWith(letters) || initials(name, false).equals(letters));
  }

  private static boolean isShortened(String shortForm, String name) {
    String letters = letters(shortForm);
    String large = initials(name, true);
    return isShouted(letters)
        && large.length() > 1
        && letters.charAt(0) == large.charAt(0)
        && isSubsequence(letters, name);
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static boolean isShouted(String letters) {
    return letters.length() >= 2
        && letters.length() <= 8
        && letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  /** "ITK" for "Innovation TK": the first letters of words, all letters of shouted ones. */
  private static String initials(String name, boolean capitalsOnly) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s\\-/&]+")) {
      boolean counts =
          !word.isEmpty()
              && Character.isLetterOrDigit(word.charAt(0))
              && (!capitalsOnly || Character.isUpperCase(word.charAt(0)));
      if (counts) {
        boolean shouted = word.matches("\\p{Lu}{2,3}");
        initials.append(shouted ? word : word.substring(0, 1).toUpperCase(Locale.ROOT));
      }
    }
    return initials.toString();
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
