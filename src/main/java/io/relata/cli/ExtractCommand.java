package io.relata.cli;

import io.relata.fact.DocumentFacts;
import io.relata.fact.FactsFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Documents become a facts file on standard output; needs no database. */
@Command(
    name = "extract",
    description = "Reads documents and prints the facts they state, a document a line (JSON).",
    footer = {
      "",
      "Examples:",
      "  relata extract article.txt",
      "  relata extract articles/ > facts.jsonl",
      "  cat documents.jsonl | relata extract -"
    })
final class ExtractCommand implements Callable<Integer> {
  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "A text, Markdown, HTML or PDF file, a .jsonl of documents, a folder of these, or -.")
  private List<String> inputs = List.of();

  @Override
  public Integer call() throws IOException {
    IssueReport issues = new IssueReport(System.err);
    try (Progress progress = Progress.start("Reading");
        Writer out =
            new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        Stream<DocumentFacts> facts = reading.open().read(inputs, issues::add)) {
      for (Iterator<DocumentFacts> each = facts.iterator(); each.hasNext(); ) {
        DocumentFacts document = each.next();
        document.issues().forEach(issues::add);
        FactsFile.write(document, out);
        out.flush();
        progress.step(document.facts().size());
      }
    }
    return issues.exitCode();
  }
}
