package io.relata.cli;

import io.relata.Reading.Explained;
import io.relata.extract.Explanation.Found;
import io.relata.extract.Explanation.Near;
import io.relata.extract.Explanation.OfSentence;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Why a document gave the facts it gave: how a user learns what to teach. */
@Command(
    name = "explain",
    description = "Tells for each sentence which example made a fact, or what came nearest.",
    footer = {
      "",
      "Example:",
      "  relata explain article.txt",
      "",
      "To teach a relation, add a line to its examples and pass the file with --ontology."
    })
final class ExplainCommand implements Callable<Integer> {
  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Documents, as for extract.")
  private List<String> inputs = List.of();

  @Override
  public Integer call() {
    IssueReport issues = new IssueReport(System.err);
    try (Stream<Explained> documents = reading.open().explain(inputs, issues::add)) {
      documents.forEach(ExplainCommand::print);
    }
    return issues.exitCode();
  }

  private static void print(Explained explained) {
    System.out.printf("== %s%n", Cell.text(explained.document().id()));
    for (OfSentence sentence : explained.explanation().sentences()) {
      System.out.printf("%n%s%n", Cell.text(sentence.text()));
      sentence.found().forEach(ExplainCommand::print);
      sentence.near().forEach(ExplainCommand::print);
    }
    System.out.println();
  }

  private static void print(Found found) {
    System.out.printf(
        "  + %s %s %s (%.2f)%s%n      example: %s%n      path: %s%s%n",
        Cell.text(found.subject()),
        found.relation(),
        Cell.text(found.object()),
        found.confidence(),
        found.left() == null ? "" : ", left out: " + Cell.text(found.left()),
        Cell.text(found.example()),
        Cell.text(found.path()),
        found.rules().isEmpty() ? "" : ", by " + String.join(", ", found.rules()));
  }

  private static void print(Near near) {
    System.out.printf(
        "  - nothing between %s and %s%s%s%n",
        Cell.text(near.subject()),
        Cell.text(near.object()),
        near.path().isEmpty() ? "" : "; path: " + Cell.text(near.path()),
        near.example() == null
            ? ""
            : "; nearest: %s, %s".formatted(near.relation(), Cell.text(near.example())));
  }
}
