package io.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir Path folder;
  private final Terminal terminal = new Terminal();

  @Test
  void without_a_command_it_tells_what_it_can_do() {
    assertThat(terminal.run()).isZero();
    assertThat(terminal.out()).contains("build", "serve --samples", "Exit codes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "build",
        "load",
        "query",
        "serve",
        "export",
        "retract",
        "judge",
        "judgements",
        "check"
      })
  void every_command_explains_itself_with_examples(String command) {
    assertThat(terminal.run(command, "--help")).isZero();
    assertThat(terminal.out()).contains("Usage: relata " + command, "Example");
  }

  @Test
  void a_misspelt_command_or_option_is_wrong_usage() {
    assertThat(terminal.run("biuld")).isEqualTo(2);
    assertThat(terminal.err()).contains("did you mean: relata build");
    assertThat(terminal.run("laod", "facts.jsonl")).isEqualTo(2);
    assertThat(terminal.err()).contains("did you mean: relata load");
    assertThat(terminal.run("somethingelse")).isEqualTo(2);
    assertThat(terminal.err()).contains("Unmatched argument");
    assertThat(terminal.run("query", "--formt", "csv")).isEqualTo(2);
    assertThat(terminal.err()).contains("--format");
  }

  @Test
  void the_questions_are_listed_without_a_database() {
    assertThat(terminal.run("query")).isZero();
    assertThat(terminal.out()).contains("partners", "entity=…");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void an_unknown_question_names_the_nearest() {
    assertThat(terminal.run("query", "partner", "entity=Apple")).isEqualTo(2);
    assertThat(terminal.err()).contains("did you mean partners?");
  }

  @Test
  void a_missing_input_is_an_error_with_its_place() {
    assertThat(terminal.run("extract", "explain", folder.resolve("none.txt").toString()))
        .isEqualTo(1);
    assertThat(terminal.err()).contains("none.txt", "there is no such file or folder");
  }

  @Test
  void facts_files_pass_through_extract_without_the_models() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("f.jsonl"), "{\"document\":{\"id\":\"d1\",\"text\":\"A.\"}}\n");
    assertThat(terminal.run("extract", file.toString())).isZero();
    assertThat(terminal.out()).startsWith("{\"document\":{\"id\":\"d1\"");
  }

  @Test
  void a_new_graph_is_not_built_over_something_nor_in_a_server() throws IOException {
    Path facts = Files.writeString(folder.resolve("f.jsonl"), "{\"document\":{\"id\":\"d1\"}}\n");
    assertThat(terminal.run("load", "--bulk", facts.toString(), "--graph", folder.toString()))
        .isEqualTo(2);
    assertThat(terminal.err()).contains("the folder is not empty", "--graph DIR");
    assertThat(terminal.run("load", "--bulk", facts.toString(), "--uri", "bolt://localhost:1"))
        .isEqualTo(2);
    assertThat(terminal.err()).contains("leave out --uri");
    assertThat(folder).isDirectoryContaining(file -> file.equals(facts));
  }

  @Test
  void of_nothing_no_graph_is_built() {
    String graph = folder.resolve("graph").toString();
    String none = folder.resolve("none.jsonl").toString();
    assertThat(terminal.run("load", "--bulk", none, "--graph", graph)).isEqualTo(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_bad_ontology_is_wrong_usage_with_its_line() throws IOException {
    Path file = Files.writeString(folder.resolve("o.yaml"), "entityTypes: {}\nrelation: {}\n");
    assertThat(terminal.run("extract", "--ontology", file.toString(), "x")).isEqualTo(2);
    assertThat(terminal.err()).contains("o.yaml:2", "did you mean relations?");
  }

  @Test
  void a_server_that_is_not_there_has_an_exit_code_of_its_own() {
    assertThat(terminal.run("query", "partners", "entity=Apple", "--uri", "bolt://localhost:1"))
        .isEqualTo(3);
    assertThat(terminal.err()).contains("localhost:1").doesNotContain("Exception");
  }
}
