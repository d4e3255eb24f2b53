package io.relata.graph.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Things that are met again and again, each held once, under a number from 0 on. */
final class Numbered<T> {
  private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
  private final List<T> things = new ArrayList<>();

  /** Its number, a new one at first sight; several threads may ask. */
  int of(T thing) {
    Integer known = numbers.get(thing);
    return known == null ? add(thing) : known;
  }

  /** Its number; -1 when it was never met. */
  int find(T thing) {
    return numbers.getOrDefault(thing, -1);
  }

  private synchronized int add(T thing) {
    Integer known = numbers.get(thing);
    if (known != null) {
      return known;
    }
    int number = things.size();
    things.add(thing);
    numbers.put(thing, number);
    return number;
  }

  T get(int number) {
    return things.get(number);
  }

  int size() {
    return things.size();
  }
}
