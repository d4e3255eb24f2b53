package io.relata.cli;

import io.relata.KnowledgeGraph;
import io.relata.export.ExportFormat;
import io.relata.export.ExportFormats;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The graph, or what surrounds an entity, in a format of other programs. */
@Command(
    name = "export",
    description = "Writes the graph, or what surrounds an entity, for other programs.",
    footer = {
      "",
      "Examples:",
      "  relata export --format graphml --output news.graphml",
      "  relata export --format mermaid --entity Apple",
      "  relata export --format cypher > replay.cypher"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private GraphOptions options = new GraphOptions();

  @Option(
      names = "--format",
      required = true,
      completionCandidates = Names.class,
      description = "${COMPLETION-CANDIDATES}")
  private String format = "";

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Replaced when it is complete; standard output otherwise.")
  private @Nullable Path output;

  @Option(names = "--entity", paramLabel = "NAME", description = "Only what surrounds this entity.")
  private @Nullable String entity;

  @Option(
      names = "--depth",
      defaultValue = "1",
      description = "How far around it, 1 to 3 (default: ${DEFAULT-VALUE}).")
  private int depth;

  @Override
  public Integer call() throws IOException {
    ExportFormats.get(format);
    try (KnowledgeGraph graph = options.open(reading.ontology())) {
      if (output == null) {
        OutputStream out = new BufferedOutputStream(System.out);
        write(graph, out);
        out.flush();
      } else {
        replace(graph, output);
      }
    }
    return ExitCode.DONE;
  }

  private void replace(KnowledgeGraph graph, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path growing = Files.createTempFile(folder, "relata-export", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(growing))) {
        write(graph, out);
      }
      Files.move(growing, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(growing);
    }
    System.out.printf("%s: %,d bytes%n", file, Files.size(file));
  }

  private void write(KnowledgeGraph graph, OutputStream out) throws IOException {
    if (entity == null) {
      graph.export(format, out);
    } else {
      graph.export(format, graph.subgraph(entity, depth), out);
    }
  }

  /** For help and completion. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ExportFormats.list().stream().map(ExportFormat::name).iterator();
    }
  }
}
