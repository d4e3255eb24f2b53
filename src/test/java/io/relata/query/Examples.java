package io.relata.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** Arguments with which each query has an answer in {@link StoryGraph}. */
final class Examples {
  private static final Map<String, Object> USUAL =
      Map.ofEntries(
          Map.entry("entity", "Apple"),
          Map.entry("entities", "Alibaba,Baidu"),
          Map.entry("from", "Apple"),
          Map.entry("to", "Cyberspace Administration of China"),
          Map.entry("text", "app"),
          Map.entry("id", "d2"),
          Map.entry("regulator", "CAC"),
          Map.entry("asOf", "2025-03"),
          Map.entry("knownAt", "2025-03-04T00:00:00Z"),
          Map.entry("relation", "PARTNERS_WITH"));
  private static final Map<String, Map<String, Object>> SPECIAL =
      Map.of(
          "facts", Map.of("to", "Alibaba"),
          "corroboration", Map.of("to", "Alibaba"),
          "changes", Map.of("from", "2025-01", "to", "2025-02"),
          "contradictions", Map.of("entity", "Tencent"),
          "documents", Map.of("text", "choice"),
          "homonyms", Map.of("entity", "Baidu"),
          "regulators", Map.of("entity", "Alibaba"),
          "partners-of-competitors", Map.of("entity", "Tencent"));

  private Examples() {}

  static Map<String, Object> of(Query query) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      if (parameter.required()) {
        arguments.put(parameter.name(), USUAL.get(parameter.name()));
      }
    }
    arguments.putAll(SPECIAL.getOrDefault(query.name(), Map.of()));
    return arguments;
  }
}
