package io.relata.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import io.relata.fact.FactsCheck;
import io.relata.fact.FactsFile;
import io.relata.ontology.Ontology;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsLinesIT implements ExportFormatContract {
  @Override
  public ExportFormat format() {
    return new FactsLines();
  }

  /** The graph of the story gives its observations no names, so they are left out. */
  @Test
  void its_facts_read_back_and_pass_the_check() throws IOException {
    List<Issue> issues = new ArrayList<>();
    List<DocumentFacts> read =
        FactsFile.read(new ByteArrayInputStream(bytes(whole())), "exported", issues::add).toList();
    FactsCheck check = new FactsCheck(Ontology.businessNews());
    assertThat(issues).allMatch(issue -> issue.message().contains("observations[0]"));
    assertThat(read).allSatisfy(document -> assertThat(check.check(document).issues()).isEmpty());
    assertThat(read.stream().mapToInt(document -> document.facts().size()).sum()).isGreaterThan(10);
  }
}
