package io.relata;

import io.relata.document.Document;
import io.relata.document.Documents;
import io.relata.document.Issue;
import io.relata.document.Lines;
import io.relata.document.Source;
import io.relata.document.Sources;
import io.relata.extract.Explanation;
import io.relata.extract.Extractor;
import io.relata.extract.Extractors;
import io.relata.fact.DocumentFacts;
import io.relata.fact.FactsFile;
import io.relata.fact.FactsTable;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/**
 * Inputs become facts: documents are given to the extractor, several at a time and in their order;
 * facts files and tables are read as they are. An input is a file, a folder, or {@code -} for
 * standard input.
 */
public final class Reading {
  private static final Set<String> LINES = Set.of("jsonl", "ndjson");
  private static final Set<String> TABLES = Set.of("csv");

  private final Supplier<Extractor> extractor;

  private Reading(Supplier<Extractor> extractor) {
    this.extractor = SingletonSupplier.of(extractor);
  }

  /**
   * With the pattern engine, which is opened at the first document and takes seconds; facts files
   * do not need it.
   *
   * @param nameFiles further names to know: CSV with the columns name, type, aliases, identifiers
   */
  public static Reading with(Ontology ontology, List<Path> nameFiles) {
    return new Reading(() -> Extractors.patterns(ontology, nameFiles));
  }

  /** What the inputs state, read as it is consumed in bounded memory; close the stream. */
  public Stream<DocumentFacts> read(List<String> inputs, Consumer<Issue> issues) {
    List<Supplier<Stream<Supplier<DocumentFacts>>>> parts = new ArrayList<>();
    for (String input : inputs) {
      if (input.equals("-")) {
        parts.add(() -> lines(System.in, "standard input", issues));
      } else {
        Sources.list(Path.of(input), issues)
            .forEach(source -> parts.add(() -> work(source, issues)));
      }
    }
    return InParallel.ordered(Chain.of(parts));
  }

  /** What the documents state, in their order. */
  public Stream<DocumentFacts> extract(Stream<Document> documents) {
    return InParallel.ordered(documents.map(this::work));
  }

  /** Why documents gave the facts they gave; one at a time, in their order. Close the stream. */
  public Stream<Explained> explain(List<String> inputs, Consumer<Issue> issues) {
    List<Supplier<Stream<Document>>> parts = new ArrayList<>();
    for (String input : inputs) {
      Sources.list(Path.of(input), issues)
          .forEach(source -> parts.add(() -> Documents.read(source, issues)));
    }
    return Chain.of(parts)
        .map(document -> new Explained(document, extractor.get().explain(document)));
  }

  /** A document and why it gave the facts it gave. */
  public record Explained(Document document, Explanation explanation) {}

  private Stream<Supplier<DocumentFacts>> work(Source source, Consumer<Issue> issues) {
    if (TABLES.contains(source.extension())) {
      return FactsTable.read(source.path(), issues).map(Reading::done);
    }
    if (!LINES.contains(source.extension())) {
      return Documents.read(source, issues).map(this::work);
    }
    try {
      return lines(Files.newInputStream(source.path()), source.toString(), issues);
    } catch (IOException e) {
      issues.accept(
          Issue.error("unreadable", source.toString(), "cannot be read: " + e.getMessage()));
      return Stream.empty();
    }
  }

  private Stream<Supplier<DocumentFacts>> lines(
      InputStream in, String name, Consumer<Issue> issues) {
    return Lines.read(in, name, issues)
        .flatMap(
            line -> {
              String place = name + ":" + line.number();
              return FactsFile.isFactsLine(line.text())
                  ? FactsFile.readLine(line.text(), place, issues).stream().map(Reading::done)
                  : Documents.readJsonLine(line.text(), place, issues).stream().map(this::work);
            });
  }

  private Supplier<DocumentFacts> work(Document document) {
    return () -> extractor.get().extract(document);
  }

  private static Supplier<DocumentFacts> done(DocumentFacts facts) {
    return () -> facts;
  }
}
