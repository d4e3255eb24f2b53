package io.relata.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What a name of several words is abbreviated to. */
final class Initials {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  private Initials() {}

  /** Without and with small words, without and with the legal form; three to six letters. */
  static Set<String> of(Collection<NameWord> words) {
    Set<String> initials = new TreeSet<>();
    add(initials, words, word -> word.kind() != Kind.WEAK && word.kind() != Kind.LEGAL_FORM);
    add(initials, words, word -> word.kind() != Kind.WEAK);
    add(initials, words, word -> word.kind() != Kind.LEGAL_FORM);
    return initials;
  }

  private static void add(
      Set<String> initials, Collection<NameWord> words, Predicate<NameWord> counts) {
    StringBuilder letters = new StringBuilder();
    List<NameWord> counted = words.stream().filter(counts).toList();
    counted.forEach(word -> letters.append(word.text().charAt(0)));
    if (letters.length() >= SHORTEST && letters.length() <= LONGEST && counted.size() > 1) {
      initials.add(letters.toString());
    }
  }
}
