package io.relata.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many documents say each of several things, so that a document can be added or taken away
 * without reading the others: {@code {Apple=12, Apple Inc.=3}}.
 */
record Tally(Map<String, Long> counts) {
  static final Tally EMPTY = new Tally(Map.of());

  static Tally of(Collection<String> said) {
    if (said.isEmpty()) {
      return EMPTY;
    }
    Map<String, Long> counts = new TreeMap<>();
    said.forEach(each -> counts.put(each, 1L));
    return new Tally(counts);
  }

  Tally plus(Tally other) {
    return combined(other, 1);
  }

  Tally minus(Tally other) {
    return combined(other, -1);
  }

  Tally times(long often) {
    Map<String, Long> product = new TreeMap<>(counts);
    product.replaceAll((said, count) -> count * often);
    return product.isEmpty() ? EMPTY : new Tally(product);
  }

  private Tally combined(Tally other, int sign) {
    if (other.counts.isEmpty()) {
      return this;
    }
    if (counts.isEmpty() && sign > 0) {
      return other;
    }
    Map<String, Long> sum = new TreeMap<>(counts);
    other.counts.forEach(
        (said, count) ->
            sum.merge(said, sign * count, (one, two) -> one + two == 0 ? null : one + two));
    return new Tally(sum);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** As two lists of the same length, the form in which the store keeps it; none when empty. */
  void store(Map<String, ? super Object> properties, String name) {
    if (!counts.isEmpty()) {
      properties.put(name, List.copyOf(counts.keySet()));
      properties.put(name + "Counts", List.copyOf(counts.values()));
    }
  }

  static Tally read(Map<String, ?> properties, String name) {
    if (!properties.containsKey(name)) {
      return EMPTY;
    }
    List<String> said = texts(properties.get(name));
    List<Long> numbers = new ArrayList<>();
    if (properties.get(name + "Counts") instanceof List<?> counts) {
      counts.forEach(count -> numbers.add((Long) count));
    }
    Map<String, Long> counts = new TreeMap<>();
    for (int i = 0; i < said.size(); i++) {
      counts.put(said.get(i), numbers.get(i));
    }
    return new Tally(counts);
  }

  static List<String> texts(@org.jspecify.annotations.Nullable Object list) {
    List<String> texts = new ArrayList<>();
    if (list instanceof List<?> values) {
      values.forEach(value -> texts.add((String) value));
    }
    return texts;
  }
}
