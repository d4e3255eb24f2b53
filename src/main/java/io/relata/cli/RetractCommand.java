package io.relata.cli;

import io.relata.KnowledgeGraph;
import io.relata.graph.write.Retraction;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes documents back. */
@Command(
    name = "retract",
    description =
        "Takes documents back: what others support stays, what they had superseded counts again.",
    footer = {
      "",
      "Examples:",
      "  relata retract sample-2025-02-07-alibaba-denial",
      "  relata query entity-documents entity=Apple     lists the ids of documents"
    })
final class RetractCommand implements Callable<Integer> {
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private GraphOptions options = new GraphOptions();

  @Option(
      names = "--purge",
      description = "Leaves no trace, not even for questions about what was known when.")
  private boolean purge;

  @Parameters(arity = "1..*", paramLabel = "DOCUMENT", description = "A document's id.")
  private List<String> documents = List.of();

  @Override
  public Integer call() {
    int exitCode = ExitCode.DONE;
    try (KnowledgeGraph graph = options.open(reading.ontology())) {
      for (String document : documents) {
        Optional<Retraction> done = purge ? graph.purge(document) : graph.retract(document);
        if (done.isEmpty()) {
          System.err.println("There is no document " + document + " to take back.");
          exitCode = ExitCode.DONE_WITH_ERRORS;
        }
        done.ifPresent(
            retraction ->
                System.out.printf(
                    "%s: took back %s and %s%n",
                    document,
                    Words.count(retraction.facts(), "fact"),
                    Words.count(retraction.observations(), "observation")));
      }
    }
    return exitCode;
  }
}
