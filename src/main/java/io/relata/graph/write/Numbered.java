package io.relata.graph.write;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Things that are met again and again, each held once, under a number from 0 on. */
final class Numbered<T> {
  private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
  private volatile Object[] things = new Object[64];
  private volatile int size;

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
    Object[] room = size < things.length ? things : Arrays.copyOf(things, 2 * size);
    room[size] = thing;
    things = room;
    numbers.put(thing, size);
    return size++;
  }

  @SuppressWarnings("unchecked")
  T get(int number) {
    return (T) things[number];
  }

  int size() {
    return size;
  }
}
