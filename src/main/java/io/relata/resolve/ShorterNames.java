package io.relata.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What remains of a name without places and lines of business at its ends. */
final class ShorterNames {
  private ShorterNames() {}

  /** The remaining words, written together; {@code acme} for {@code Acme Electronics France}. */
  static Set<String> of(NameForm name) {
    List<NameWord> words = name.words();
    Set<String> shorter = new TreeSet<>();
    int end = words.size();
    while (end > 1 && isCommon(words.get(end - 1))) {
      end--;
      shorter.add(together(words.subList(0, end)));
    }
    if (words.size() > 1 && words.get(0).kind() == Kind.PLACE) {
      shorter.add(together(words.subList(1, words.size())));
    }
    return shorter;
  }

  static String together(List<NameWord> words) {
    return words.stream().map(NameWord::stem).collect(Collectors.joining());
  }

  private static boolean isCommon(NameWord word) {
    return switch (word.kind()) {
      case PLACE, BUSINESS, GENERIC -> true;
      default -> false;
    };
  }
}
