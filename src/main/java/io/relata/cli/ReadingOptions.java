package io.relata.cli;

import io.relata.Reading;
import io.relata.ontology.Ontology;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How documents are read. */
final class ReadingOptions {
  @Option(
      names = "--ontology",
      paramLabel = "FILE",
      description = "Entity types and relations; the bundled business news otherwise.")
  private @Nullable Path ontology;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "Names to know: a CSV of name,type,aliases,identifiers. May be repeated.")
  private List<Path> names = List.of();

  Ontology ontology() {
    return ontology == null ? Ontology.businessNews() : Ontology.read(ontology);
  }

  Reading open() {
    return Reading.with(ontology(), names);
  }
}
