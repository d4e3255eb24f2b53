package io.relata.extract.patterns;

import io.relata.extract.roles.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All patterns by their steps, so that a sentence is searched once for all of them. */
final class Trie {
  private final Map<Step, Trie> next = new HashMap<>();
  private final List<Pattern> ends = new ArrayList<>();

  void add(Pattern pattern) {
    Trie at = this;
    for (Step step : pattern.steps()) {
      at = at.next.computeIfAbsent(step, none -> new Trie());
    }
    at.ends.add(pattern);
  }

  @Nullable Trie after(Step step) {
    return next.get(step);
  }

  List<Pattern> ends() {
    return ends;
  }
}
