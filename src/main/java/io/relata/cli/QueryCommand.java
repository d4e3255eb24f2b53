package io.relata.cli;

import io.relata.KnowledgeGraph;
import io.relata.query.Answer;
import io.relata.query.Parameter;
import io.relata.query.Queries;
import io.relata.query.Query;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a query of the catalogue. */
@Command(
    name = "query",
    description = "Asks the graph one of its questions; without a name it lists them.",
    footer = {
      "",
      "Examples:",
      "  relata query",
      "  relata query partners entity=Apple",
      "  relata query paths from=Apple to=Tencent --format json"
    })
final class QueryCommand implements Callable<Integer> {
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private GraphOptions graph = new GraphOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      description = "The question's name.")
  private @Nullable String name;

  @Parameters(
      index = "1..*",
      paramLabel = "key=value",
      description = "What the question wants to be told.")
  private Map<String, String> arguments = Map.of();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format = AnswerFormat.TABLE;

  @Override
  public Integer call() {
    if (name == null) {
      Queries.bundled().list().forEach(QueryCommand::describe);
      return ExitCode.DONE;
    }
    Queries.bundled().get(name);
    try (KnowledgeGraph open = graph.open(reading.ontology())) {
      Answer answer = open.query(name, arguments);
      format.print(answer, System.out);
    }
    return ExitCode.DONE;
  }

  private static void describe(Query query) {
    List<Parameter> parameters = query.parameters();
    System.out.printf(
        "%-24s %s%n%-24s   %s%n",
        query.name(),
        query.answers(),
        "",
        parameters.stream()
            .map(
                parameter ->
                    parameter.required()
                        ? parameter.name() + "=…"
                        : "[%s=%s]".formatted(parameter.name(), parameter.defaultText()))
            .collect(Collectors.joining(" ")));
  }
}
