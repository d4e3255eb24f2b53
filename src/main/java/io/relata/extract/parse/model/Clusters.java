package io.relata.extract.parse.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words occur like which others: 600,000 of them, in 1,500 groups of groups. */
final class Clusters implements Serializable {
  private final Hashes words;
  private final List<Set<String>> groups;

  Clusters(Map<String, Set<String>> clusters) {
    Map<Set<String>, Integer> numbers = new LinkedHashMap<>();
    Map<String, Integer> numbered = new HashMap<>();
    clusters.forEach(
        (word, group) -> numbered.put(word, numbers.computeIfAbsent(group, any -> numbers.size())));
    words = new Hashes(numbered);
    groups = new ArrayList<>(numbers.keySet());
  }

  /** The bit strings of the word's groups, from wide to narrow in no order. */
  @Nullable Set<String> find(String word) {
    int number = words.find(word);
    return number < 0 ? null : groups.get(number);
  }
}
