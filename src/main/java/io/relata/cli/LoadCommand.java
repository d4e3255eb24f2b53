package io.relata.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Facts files become a graph. */
@Command(
    name = "load",
    description = "Adds the facts of facts files, ours or anyone's, to the graph.",
    footer = {
      "",
      "Examples:",
      "  relata extract articles/ > facts.jsonl",
      "  relata load facts.jsonl",
      "  relata load --bulk facts/ --graph new-graph     millions of facts, into a new graph",
      "  relata load facts.csv        a table: subject,subject_type,relation,object,object_type,",
      "                               date,source,quote,certainty"
    })
final class LoadCommand implements Callable<Integer> {
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private Filling filling = new Filling();

  @Parameters(
      arity = "1..*",
      paramLabel = "FACTS",
      description = "A facts file (.jsonl), a table of facts (.csv), a folder of these, or -.")
  private List<String> inputs = List.of();

  @Option(
      names = "--bulk",
      description = "Builds a new embedded graph, many times faster; the folder must be empty.")
  private boolean bulk;

  @Override
  public Integer call() {
    if (bulk) {
      return filling.fill(graph.target(reading.ontology()), reading.open(), inputs, "Loading");
    }
    return filling.fill(graph, reading, inputs, "Loading");
  }
}
