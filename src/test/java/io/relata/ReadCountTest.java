package io.relata;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import io.relata.graph.write.LoadReport;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCountTest {
  private static final String GOOD = "{\"document\":{\"id\":\"d%d\",\"text\":\"A.\"}}\n";

  @TempDir Path folder;
  private final List<Issue> issues = new ArrayList<>();
  private final ReadCount count = new ReadCount();

  @Test
  void every_line_and_file_is_a_document_or_was_refused() throws IOException {
    Files.writeString(
        folder.resolve("facts.jsonl"),
        GOOD.formatted(1) + "\n{\"document\":\n" + GOOD.formatted(2) + "[]\n");
    Files.write(
        folder.resolve("latin.jsonl"), "{\"id\":\"ü\"}".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(folder.resolve("picture.png"), new byte[] {1, 2, 3});
    Files.writeString(
        folder.resolve("table.csv"),
        "subject,subject_type,relation,object,object_type,quote\nA,Company,OWNS,B,Company,A owns B.\n");
    assertThat(read()).hasSize(3);
    assertThat(count.met()).isEqualTo(7);
    assertThat(count.refused()).isEqualTo(4);
    assertThat(issues).hasSizeGreaterThanOrEqualTo(4);
    assertThat(summary(3).disagreements(count)).isEmpty();
  }

  @Test
  void what_gives_nothing_without_a_word_is_an_error() {
    count.add("a.txt", false, List.of(), issues::add);
    assertThat(issues).extracting(Issue::code).containsExactly("lost");
  }

  @Test
  void counts_that_do_not_add_up_are_errors() throws IOException {
    Files.writeString(folder.resolve("facts.jsonl"), GOOD.formatted(1) + GOOD.formatted(2));
    assertThat(read()).hasSize(2);
    assertThat(summary(1).disagreements(count))
        .allMatch(issue -> issue.level() == Issue.Level.ERROR)
        .extracting(Issue::message)
        .singleElement()
        .asString()
        .contains("2 lines and files were met", "1 documents were loaded");
  }

  @Test
  void the_report_for_machines_has_the_sums() throws IOException {
    Files.writeString(folder.resolve("facts.jsonl"), GOOD.formatted(1) + "no json\n");
    assertThat(read()).hasSize(1);
    JsonNode report =
        new JsonMapper().readTree(summary(1).toJson(count, Map.of("bad-json", 1), false));
    assertThat(report.get("met").asInt()).isEqualTo(2);
    assertThat(report.get("withoutDocument").asInt()).isEqualTo(1);
    assertThat(report.get("documentsRead").asInt())
        .isEqualTo(
            report.get("documentsNew").asInt()
                + report.get("documentsChanged").asInt()
                + report.get("documentsUnchanged").asInt()
                + report.get("documentsRepeated").asInt());
    assertThat(report.get("issues").get("bad-json").asInt()).isEqualTo(1);
  }

  private List<DocumentFacts> read() {
    Reading reading = Reading.with(Ontology.businessNews(), List.of());
    try (Stream<DocumentFacts> facts =
        reading.read(List.of(folder.toString()), issues::add, count)) {
      return facts.toList();
    }
  }

  private static LoadSummary summary(int documents) {
    return LoadSummary.NOTHING.plus(
        documents, 0, 0, new LoadReport(documents, documents, 0, 0, 0, 0, 0, 0, List.of()));
  }
}
