package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverlapsTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final CypherReader reader =
      (cypher, parameters, options) -> Stream.of(new Row(Map.of("n", asked.incrementAndGet())));

  @Test
  void a_question_that_met_half_of_a_write_is_asked_again() {
    assertThat(ask(3)).containsExactly(3);
  }

  @Test
  void a_question_that_never_meets_a_whole_is_given_up() {
    assertThatThrownBy(() -> ask(100))
        .isInstanceOf(QueryFailedException.class)
        .hasMessageContaining("a fact came without its document; others wrote meanwhile");
    assertThat(asked.get()).isLessThan(20);
  }

  @Test
  void what_else_goes_wrong_is_told_at_once() {
    assertThatThrownBy(
            () ->
                reader.list(
                    "RETURN 1",
                    Map.of(),
                    ReadOptions.DEFAULT,
                    row -> {
                      throw new IllegalStateException("no such column");
                    }))
        .hasMessage("no such column");
    assertThat(asked).hasValue(1);
  }

  private List<Object> ask(int whole) {
    return reader.list(
        "RETURN 1",
        Map.of(),
        ReadOptions.DEFAULT,
        row -> {
          if (asked.get() < whole) {
            throw QueryFailedException.overlapped("a fact came without its document");
          }
          return row.columns().get("n");
        });
  }
}
