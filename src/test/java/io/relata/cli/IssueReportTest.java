package io.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.document.Issue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IssueReportTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @Test
  void issues_are_printed_counted_and_decide_the_exit_code() {
    IssueReport report = new IssueReport(out, false);
    assertThat(report.exitCode()).isZero();
    report.add(Issue.info("unchecked-quotes", "d1", "has no text"));
    report.add(Issue.error("quote-mismatch", "d1", "is not the text"));
    report.add(Issue.error("quote-mismatch", "d2", "is not the text"));
    assertThat(report.summary()).isEqualTo("2 errors");
    assertThat(report.codes())
        .containsEntry("quote-mismatch", 2)
        .containsEntry("unchecked-quotes", 1);
    assertThat(report.exitCode()).isEqualTo(ExitCode.DONE_WITH_ERRORS);
    assertThat(printed.toString(StandardCharsets.UTF_8)).hasLineCount(2);
  }

  @Test
  void for_machines_each_is_a_line_of_json_with_its_document() {
    new IssueReport(out, true).add(Issue.error("quote-mismatch", "d1", "\"quoted\"\nlines"));
    JsonNode line = new JsonMapper().readTree(printed.toString(StandardCharsets.UTF_8));
    assertThat(line.get("relata.document").asString()).isEqualTo("d1");
    assertThat(line.get("event.code").asString()).isEqualTo("quote-mismatch");
    assertThat(line.get("message").asString()).isEqualTo("\"quoted\"\nlines");
    assertThat(printed.toString(StandardCharsets.UTF_8)).hasLineCount(1);
  }
}
