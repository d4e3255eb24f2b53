package io.relata.cli;

import io.relata.KnowledgeGraph;
import io.relata.graph.GraphCheck;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Whether the graph can be used, and what is in it. */
@Command(
    name = "check",
    description = "Tells whether the graph can be used, its versions, counts and checksum.",
    footer = {
      "",
      "Examples:",
      "  relata check",
      "  relata check --uri neo4j+s://example.databases.neo4j.io --user neo4j --password"
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private GraphOptions options = new GraphOptions();

  @Override
  public Integer call() {
    GraphCheck check;
    List<String> warnings;
    try (KnowledgeGraph graph = options.open(reading.ontology())) {
      check = graph.check();
      warnings = options.surroundings(graph).warnings();
    }
    line("graph", options.toString());
    line("java", System.getProperty("java.version"));
    line("server", check.server());
    line("schema", check.schema());
    check.counts().forEach((what, count) -> line(what, String.format(Locale.ROOT, "%,d", count)));
    line("checksum", check.checksum());
    warnings.forEach(warning -> System.out.println("Mind: " + warning));
    if (check.disagreements().isEmpty()) {
      System.out.println("All that is derived agrees with the facts.");
      return ExitCode.DONE;
    }
    System.out.println("What is derived does not agree with the facts:");
    check.disagreements().forEach(disagreement -> System.out.println("  " + disagreement));
    System.out.println("Please report this; building a new graph from facts files mends it.");
    return ExitCode.DONE_WITH_ERRORS;
  }

  private static void line(String what, String value) {
    System.out.printf("%-22s %s%n", what, value);
  }
}
