package io.relata.extract.patterns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Patterns that lost what their example is about: of "X looked at buying Y" only the buying is
 * left, which many examples of another relation teach.
 */
final class Misreadings {
  private static final int MANY = 5;

  /** By path, then by relation, the examples. */
  private final Map<String, Map<String, Set<String>>> teachers = new HashMap<>();

  Misreadings(List<List<Pattern>> read) {
    read.stream()
        .flatMap(List::stream)
        .filter(pattern -> !pattern.counter())
        .forEach(
            pattern ->
                teachers
                    .computeIfAbsent(key(pattern), any -> new HashMap<>())
                    .computeIfAbsent(pattern.relation().name(), any -> new TreeSet<>())
                    .add(pattern.example()));
  }

  /** Whether another relation has five times as many examples with this path. */
  boolean has(Pattern pattern) {
    if (pattern.counter()) {
      return false;
    }
    Map<String, Set<String>> examples = teachers.get(key(pattern));
    int own = examples.get(pattern.relation().name()).size();
    return examples.values().stream().anyMatch(others -> others.size() >= MANY * own);
  }

  private static String key(Pattern pattern) {
    return pattern.polarity() + pattern.path();
  }
}
