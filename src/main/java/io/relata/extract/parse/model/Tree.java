package io.relata.extract.parse.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A basic dependency tree over the words of a sentence.
 *
 * @param heads for each word the index of its head; -1 for the root
 * @param relations for each word its Universal Dependencies relation to the head
 */
public record Tree(List<Integer> heads, List<String> relations) {
  /** Whether every word is below the one root. */
  boolean isSound() {
    long roots = heads.stream().filter(head -> head < 0).count();
    return roots == 1 && IntStream.range(0, heads.size()).allMatch(this::isBelowRoot);
  }

  private boolean isBelowRoot(int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps <= heads.size(); steps++) {
      at = heads.get(at);
    }
    return at < 0;
  }
}
