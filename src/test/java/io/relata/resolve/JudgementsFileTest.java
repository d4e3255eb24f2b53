package io.relata.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.document.Issue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JudgementsFileTest {
  private static final Judgement JUDGEMENT =
      Judgement.byPerson(
          NameKey.of("Kito", "Organization"),
          NameKey.of("Kito Łódź", "Organization").in("d7"),
          Verdict.DIFFERENT,
          "ann",
          "their \"annual\" report",
          Instant.parse("2025-03-01T09:00:00Z"));

  private final List<Issue> issues = new ArrayList<>();

  @Test
  void a_judgement_survives_being_written_and_read() {
    StringBuilder out = new StringBuilder();
    JudgementsFile.write(JUDGEMENT, out);
    assertThat(read(out.toString())).containsExactly(JUDGEMENT);
    assertThat(issues).isEmpty();
  }

  @Test
  void a_line_that_is_no_judgement_is_an_issue_with_its_place_and_the_rest_is_read() {
    String lines =
        """
        {"left": "kito|Organization"}
        {"left": "kito", "right": "b|Place", "verdict": "SAME", "by": "ann", "at": "2025-03-01T09:00:00Z"}
        {"left": "a|Place", "right": "b|Place", "verdict": "SAME", "by": "ann", "at": "yesterday"}
        {"left": "a|Place", "right": "b|Place", "verdict": "SAME", "by": "rule", "at": "2025-03-01T09:00:00Z"}
        {"left": "a|Place", "right": "b|Place", "verdict": "PERHAPS", "by": "ann", "colour": 1}
        """;
    assertThat(read(lines + JudgementsFile.write(JUDGEMENT))).containsExactly(JUDGEMENT);
    assertThat(issues)
        .extracting(Issue::place)
        .containsExactly("test:1", "test:2", "test:3", "test:4", "test:5");
  }

  @Test
  void rules_judgements_are_not_written() {
    Judgement rules =
        new Matcher().compare(StatedName.of("Kito", "Product"), StatedName.of("Kita", "Product"));
    assertThatThrownBy(() -> JudgementsFile.write(rules)).hasMessageContaining("Only persons'");
  }

  private List<Judgement> read(String text) {
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (Stream<Judgement> judgements = JudgementsFile.read(in, "test", issues::add)) {
      return judgements.toList();
    }
  }
}
