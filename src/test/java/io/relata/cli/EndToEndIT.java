package io.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, as a person walks it: an article goes in, and the graph can cite it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndToEndIT {
  @TempDir static Path folder;
  private final Terminal terminal = new Terminal();

  @Test
  @Order(1)
  void an_article_becomes_a_graph() throws IOException {
    Files.writeString(
        folder.resolve("article.txt"),
        """
        date 2025-03-04
        # Two carmakers and a battery

        Volkswagen is partnering with Bosch on a new battery. Volkswagen competes with Toyota in
        many countries. Bosch rejected Panasonic because its cells were too dear.
        """);
    Path report = folder.resolve("report.json");
    assertThat(
            run("build", folder.resolve("article.txt").toString(), "--report", report.toString()))
        .as(terminal.err())
        .isZero();
    assertThat(terminal.out()).contains("1 new").contains("no issues");
    assertThat(report).content().contains("\"documentsNew\":1").contains("\"factsRefused\":0");
  }

  @Test
  @Order(2)
  void building_it_again_changes_nothing() {
    assertThat(run("build", folder.resolve("article.txt").toString())).isZero();
    assertThat(terminal.out()).contains("0 new, 0 changed, 1 unchanged");
  }

  @Test
  @Order(3)
  void an_answer_cites_its_sentence() {
    assertThat(run("query", "partners", "entity=volkswagen", "--format", "json")).isZero();
    assertThat(terminal.out())
        .contains("\"name\" : \"Bosch\"")
        .contains("\"quote\" : \"Volkswagen is partnering with Bosch on a new battery.\"")
        .contains("\"publishedOn\" : \"2025-03-04\"");
  }

  @Test
  @Order(4)
  void a_rejection_comes_with_its_reason() {
    assertThat(run("query", "rejections", "entity=Bosch", "--format", "csv")).isZero();
    assertThat(terminal.out()).contains("Panasonic").contains("too dear");
  }

  @Test
  @Order(5)
  void an_unknown_name_is_answered_with_a_near_one() {
    assertThat(run("query", "partners", "entity=Volkswagn")).isEqualTo(2);
    assertThat(terminal.err()).contains("Volkswagen");
  }

  private int run(String... command) {
    String[] all = java.util.Arrays.copyOf(command, command.length + 2);
    all[command.length] = "--graph";
    all[command.length + 1] = folder.resolve("graph").toString();
    return terminal.run(all);
  }
}
