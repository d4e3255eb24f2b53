package io.relata.resolve;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Two names side by side, as rules see them; the smaller key is the left one, so that no rule can
 * depend on the order.
 */
record Comparison(NameForm left, NameForm right, Alignment words) {
  static Comparison of(NameForm one, NameForm other) {
    boolean inOrder = one.stated().key().compareTo(other.stated().key()) <= 0;
    NameForm left = inOrder ? one : other;
    NameForm right = inOrder ? other : one;
    return new Comparison(left, right, Alignment.of(left, right));
  }

  boolean isPerson() {
    return left.root().equals("Person");
  }

  /** The words of this kind that only one of the names has, of the left name and of the right. */
  List<NameWord> extras(Kind kind) {
    return java.util.stream.Stream.concat(words.left().stream(), words.right().stream())
        .filter(word -> word.kind() == kind)
        .toList();
  }

  static String show(List<NameWord> words) {
    return words.stream().map(NameWord::text).collect(Collectors.joining(", "));
  }
}
