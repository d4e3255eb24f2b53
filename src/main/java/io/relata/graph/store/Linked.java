package io.relata.graph.store;

import java.util.Map;

/**
 * One relationship between two nodes given by their keys.
 *
 * @param properties of the relationship; empty for most kinds
 */
public record Linked(String from, String to, Map<String, Object> properties) {
  public static Linked of(String from, String to) {
    return new Linked(from, to, Map.of());
  }
}
