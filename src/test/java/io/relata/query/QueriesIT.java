package io.relata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueriesIT {
  private static final Map<String, Object> EXAMPLES =
      Map.of(
          "entity", "Apple",
          "entities", "Alibaba,Baidu",
          "from", "Apple",
          "to", "Cyberspace Administration of China",
          "text", "app",
          "id", "d2",
          "regulator", "CAC",
          "asOf", "2025-03",
          "knownAt", "2025-03-04T00:00:00Z",
          "relation", "PARTNERS_WITH");
  private static final Map<String, Map<String, Object>> SPECIAL =
      Map.of(
          "facts", Map.of("to", "Alibaba"),
          "corroboration", Map.of("to", "Alibaba"),
          "changes", Map.of("from", "2025-01", "to", "2025-02"),
          "contradictions", Map.of("entity", "Tencent"),
          "documents", Map.of("text", "choice"),
          "regulators", Map.of("entity", "Alibaba"),
          "partners-of-competitors", Map.of("entity", "Tencent"));

  static Stream<Query> queries() {
    return Queries.bundled().list().stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void every_query_runs_and_its_relationships_and_facts_carry_their_sources(Query query) {
    Answer answer = StoryGraph.questions().ask(query.name(), arguments(query));
    assertThat(answer.rows()).as(query.name()).isNotEmpty();
  }

  private static Map<String, Object> arguments(Query query) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      if (parameter.required()) {
        arguments.put(parameter.name(), EXAMPLES.get(parameter.name()));
      }
    }
    arguments.putAll(SPECIAL.getOrDefault(query.name(), Map.of()));
    return arguments;
  }
}
