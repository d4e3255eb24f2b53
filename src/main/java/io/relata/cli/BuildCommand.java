package io.relata.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Documents become facts become a graph. */
@Command(
    name = "build",
    description = "Reads documents and adds the facts they state to the graph.",
    footer = {
      "",
      "Examples:",
      "  relata build articles/",
      "  relata build documents.jsonl --uri neo4j://db:7687 --user neo4j --password",
      "",
      "Building again changes nothing; a changed document replaces what it said before."
    })
final class BuildCommand implements Callable<Integer> {
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private Filling filling = new Filling();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "A text, Markdown, HTML or PDF file, a .jsonl of documents, a facts file, a folder, or -.")
  private List<String> inputs = List.of();

  @Override
  public Integer call() {
    return filling.fill(graph, reading, inputs, "Building");
  }
}
