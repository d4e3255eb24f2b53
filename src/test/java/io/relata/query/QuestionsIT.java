package io.relata.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionsIT {
  private final Questions questions = StoryGraph.questions();

  @Test
  void a_rumour_became_certain_or_was_denied_or_is_one_still() {
    assertThat(outcomes("Apple")).containsExactlyInAnyOrder("became certain", "still a rumour");
    assertThat(outcomes("Tencent")).containsExactlyInAnyOrder("denied");
  }

  @Test
  void a_misspelt_name_in_a_list_is_told_and_so_is_a_list_too_short() {
    assertThatThrownBy(
            () -> questions.ask("common-partners", Map.of("entities", List.of("Alibba", "Baidu"))))
        .isInstanceOf(QuestionException.class)
        .hasMessageContaining("did you mean Alibaba");
    assertThatThrownBy(() -> questions.ask("common-partners", Map.of("entities", "Alibaba")))
        .hasMessageContaining("it takes 2 to 20 names, not 1");
  }

  @Test
  void an_answer_without_rows_still_has_columns() {
    Answer none = questions.ask("rejections", Map.of("entity", "Tencent"));
    assertThat(none.rows()).isEmpty();
    assertThat(none.columns())
        .containsExactly("rejecter", "relationship", "rejected", "reasons", "evidence");
  }

  @Test
  void no_path_passes_an_entity_twice() {
    for (String query : List.of("paths", "strongest-path")) {
      List<Path> paths =
          questions
              .ask(query, Map.of("from", "Apple", "to", "Huawei", "depth", 6, "limit", 100))
              .column("path", Path.class);
      assertThat(paths).hasSizeGreaterThan(1);
      assertThat(paths)
          .allMatch(path -> new HashSet<>(path.entities()).size() == path.length() + 1);
    }
  }

  @Test
  void a_bounded_answer_says_what_it_looked_at() {
    for (String query : List.of("brokers", "communities", "most-connected")) {
      assertThat(questions.ask(query, Map.of("entity", "Apple")).column("method", String.class))
          .as(query)
          .isNotEmpty()
          .allMatch(method -> method.matches(".+ \\d+ entities within two steps"));
    }
  }

  private List<String> outcomes(String entity) {
    return questions.ask("rumours", Map.of("entity", entity)).column("outcome", String.class);
  }
}
