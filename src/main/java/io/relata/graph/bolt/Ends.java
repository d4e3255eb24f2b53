package io.relata.graph.bolt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nodes that a statement's rows refer to, each numbered once and looked up once. */
final class Ends {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The number by which rows refer to the node of this key. */
  int number(String key) {
    return numbers.computeIfAbsent(key, unused -> numbers.size());
  }

  /** In the order of their numbers. */
  List<String> keys() {
    return List.copyOf(numbers.keySet());
  }
}
