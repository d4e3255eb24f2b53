package io.relata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueriesIT {
  /** They name entities and state nothing about them. */
  private static final Set<String> LOOKUPS = Set.of("search", "entity");

  static Stream<Query> queries() {
    return Queries.bundled().list().stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void every_row_of_every_answer_carries_a_source(Query query) {
    Answer answer = StoryGraph.questions().ask(query.name(), Examples.of(query));
    assertThat(answer.rows()).as(query.name()).isNotEmpty();
    assertThat(answer.rows().get(0).keySet()).containsExactlyElementsOf(query.columns());
    if (!LOOKUPS.contains(query.name())) {
      assertThat(answer.rows()).allMatch(QueriesIT::hasSource, query.name());
    }
  }

  private static boolean hasSource(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.containsKey("publisher") || map.values().stream().anyMatch(QueriesIT::hasSource);
    }
    if (value instanceof Collection<?> many) {
      return many.stream().anyMatch(QueriesIT::hasSource);
    }
    return value instanceof StatedFact
        || value instanceof StatedObservation
        || value instanceof Relationship
        || value instanceof Path;
  }
}
