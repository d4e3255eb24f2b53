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
    assertThat(terminal.out()).contains("0 new, 0 changed, 1 unchanged").contains("0 facts");
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

  @Test
  @Order(5)
  void a_document_explains_its_facts() {
    assertThat(terminal.run("explain", folder.resolve("article.txt").toString())).isZero();
    assertThat(terminal.out())
        .contains("Volkswagen is partnering with Bosch on a new battery.")
        .contains("Volkswagen PARTNERS_WITH Bosch", "example: ");
  }

  @Test
  @Order(6)
  void two_names_can_be_judged_the_same_and_the_judgement_withdrawn() {
    assertThat(run("check")).isZero();
    String before = checksum();
    assertThat(run("judge", "same", "Bosch", "Panasonic", "--by", "tester", "--because", "a slip"))
        .as(terminal.err())
        .isZero();
    String id = terminal.out().strip().replaceAll("(?s).*--withdraw ", "");
    assertThat(run("judgements")).isZero();
    assertThat(terminal.out()).contains("1 judgement by persons", id, "a slip");
    assertThat(run("check")).isZero();
    assertThat(checksum()).isNotEqualTo(before);
    assertThat(run("judgements", "--explain", "Bosch", "Panasonic")).isZero();
    assertThat(terminal.out()).contains("They are one entity.", "withdraw the judgement of tester");
    String file = folder.resolve("judgements.jsonl").toString();
    assertThat(run("judgements", "--export", file)).isZero();
    assertThat(run("judgements", "--withdraw", id)).isZero();
    assertThat(run("judgements", "--import", file)).isZero();
    assertThat(terminal.out()).contains("1 new judgement");
    assertThat(run("judgements", "--withdraw", id)).isZero();
    assertThat(run("check")).isZero();
    assertThat(checksum()).isEqualTo(before);
  }

  @Test
  @Order(7)
  void what_surrounds_an_entity_can_be_exported() {
    assertThat(run("export", "--format", "graphml", "--entity", "Bosch")).isZero();
    assertThat(terminal.out()).contains("<graphml", "Volkswagen");
    assertThat(run("export", "--format", "grafml")).isEqualTo(2);
    assertThat(terminal.err()).contains("did you mean graphml?");
  }

  @Test
  @Order(8)
  void a_document_can_be_taken_back() {
    assertThat(run("retract", "article")).isZero();
    assertThat(terminal.out()).contains("article: took back");
    assertThat(run("retract", "article")).isEqualTo(1);
    assertThat(run("query", "partners", "entity=Volkswagen")).isEqualTo(2);
    assertThat(terminal.err()).contains("No document names 'Volkswagen': the graph is empty");
  }

  private String checksum() {
    return terminal.out().replaceAll("(?s).*checksum +(\\w+).*", "$1");
  }

  private int run(String... command) {
    String[] all = java.util.Arrays.copyOf(command, command.length + 2);
    all[command.length] = "--graph";
    all[command.length + 1] = folder.resolve("graph").toString();
    return terminal.run(all);
  }
}
