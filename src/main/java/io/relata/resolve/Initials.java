package io.relata.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a name of several words is abbreviated to. */
final class Initials {
  /** Fewer letters stand for too many names to be recognised in another document. */
  static final int SHORTEST = 3;

  private static final int LONGEST = 6;

  private Initials() {}

  /**
   * Without and with small words; without the legal forms, which come last, and with one or more.
   *
   * @param shortest the fewest letters; six are the most
   */
  static Set<String> of(List<NameWord> words, int shortest) {
    List<NameWord> named = words.stream().filter(word -> word.kind() != Kind.LEGAL_FORM).toList();
    Set<String> initials = new TreeSet<>();
    add(initials, named, shortest);
    for (int end = named.size(); end <= words.size(); end++) {
      add(initials, withoutWeak(words.subList(0, end)), shortest);
    }
    return initials;
  }

  private static List<NameWord> withoutWeak(List<NameWord> words) {
    return words.stream().filter(word -> word.kind() != Kind.WEAK).toList();
  }

  private static void add(Set<String> initials, List<NameWord> words, int shortest) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(word.text().charAt(0)));
    if (letters.length() >= shortest && letters.length() <= LONGEST && words.size() > 1) {
      initials.add(letters.toString());
    }
  }
}
