package io.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.query.Answer;
import io.relata.query.Query;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTableTest {

  @Test
  void long_cells_wrap_beside_each_other() {
    String table =
        AnswerTable.of(
            answer(
                List.of(
                    Map.of("name", "Acme", "quote", "word ".repeat(40).strip()),
                    Map.of("name", "Beta", "quote", "x".repeat(150)))));
    assertThat(table.lines()).allMatch(line -> line.length() <= 100);
    assertThat(table).startsWith("name  quote").contains("Acme  word word").contains("2 rows");
    assertThat(table.replaceAll("\\s", "")).contains("x".repeat(150));
  }

  @Test
  void what_steers_a_terminal_is_not_printed() {
    assertThat(AnswerTable.of(answer(List.of(Map.of("name", "A\u001b[31mB\u202e", "quote", "q")))))
        .doesNotContain("\u001b", "\u202e")
        .contains("A [31mB");
  }

  @Test
  void rows_too_wide_to_stand_side_by_side_stand_below_each_other() {
    List<String> columns = List.of("a", "b", "c", "d", "e", "f", "g", "quotes");
    String table =
        AnswerTable.of(
            answer(
                columns,
                List.of(Map.of("a", 1, "quotes", List.of("first " + "x ".repeat(60), "second")))));
    assertThat(table.lines()).allMatch(line -> line.length() <= 100);
    assertThat(table.lines().map(String::strip))
        .contains("a       1", "second", "1 row")
        .anyMatch(line -> line.startsWith("quotes  first x x"));
  }

  private static Answer answer(List<Map<String, Object>> rows) {
    return answer(List.of("name", "quote"), rows);
  }

  private static Answer answer(List<String> columns, List<Map<String, Object>> rows) {
    return new Answer(
        new Query("test", "", "", List.of(), columns, ""), Map.of(), List.copyOf(rows));
  }
}
