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
import io.relata.extract.PatternExtractor;
import io.relata.fact.DocumentFacts;
import io.relata.fact.FactsFile;
import io.relata.fact.FactsTable;
import io.relata.ontology.Ontology;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.DigestUtils;
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
  private final String engine;
  private final BiPredicate<String, String> isRead;

  private Reading(
      Supplier<Extractor> extractor, String engine, BiPredicate<String, String> isRead) {
    this.extractor = extractor;
    this.engine = engine;
    this.isRead = isRead;
  }

  /**
   * With the pattern engine, which is opened at the first document and takes seconds; facts files
   * do not need it.
   *
   * @param nameFiles further names to know: CSV with the columns name, type, aliases, identifiers
   */
  public static Reading with(Ontology ontology, List<Path> nameFiles) {
    return new Reading(
        SingletonSupplier.of(() -> Extractors.patterns(ontology, nameFiles)),
        PatternExtractor.ID + " " + DigestUtils.md5DigestAsHex(contents(nameFiles)),
        (document, reading) -> false);
  }

  /**
   * The same, but documents that were read before are passed over.
   *
   * @param isRead whether a document of this id was read so before
   */
  public Reading unless(BiPredicate<String, String> isRead) {
    return new Reading(extractor, engine, isRead);
  }

  private static byte[] contents(List<Path> files) {
    ByteArrayOutputStream contents = new ByteArrayOutputStream();
    for (Path file : files) {
      try {
        contents.write(Files.readAllBytes(file));
      } catch (IOException e) {
        contents.writeBytes(file.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    return contents.toByteArray();
  }

  /** What the inputs state, read as it is consumed in bounded memory; close the stream. */
  public Stream<DocumentFacts> read(List<String> inputs, Consumer<Issue> issues) {
    List<Supplier<Stream<Supplier<Result>>>> parts = new ArrayList<>();
    for (String input : inputs) {
      if (input.equals("-")) {
        parts.add(() -> lines(System.in, "standard input", issues));
      } else {
        Sources.list(Path.of(input), issues)
            .forEach(source -> parts.add(() -> work(source, issues)));
      }
    }
    return read(Chain.of(parts), issues);
  }

  /** What the documents state, in their order. */
  public Stream<DocumentFacts> extract(Stream<Document> documents) {
    return read(documents.map(this::work), issue -> {});
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

  /** What became of an input; its issues are told in the order of the inputs. */
  private record Result(Optional<DocumentFacts> facts, List<Issue> issues) {
    static Result of(DocumentFacts facts) {
      return new Result(Optional.of(facts), List.of());
    }
  }

  private static Stream<DocumentFacts> read(Stream<Supplier<Result>> work, Consumer<Issue> issues) {
    return InParallel.ordered(work)
        .flatMap(
            result -> {
              result.issues().forEach(issues);
              return result.facts().stream();
            });
  }

  private Stream<Supplier<Result>> work(Source source, Consumer<Issue> issues) {
    if (TABLES.contains(source.extension())) {
      return FactsTable.read(source.path(), issues).map(facts -> () -> Result.of(facts));
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

  private Stream<Supplier<Result>> lines(InputStream in, String name, Consumer<Issue> issues) {
    return Lines.read(in, name, issues)
        .map(line -> () -> result(line.text(), name + ":" + line.number()));
  }

  private Result result(String line, String place) {
    List<Issue> found = new ArrayList<>();
    Optional<DocumentFacts> facts =
        FactsFile.isFactsLine(line)
            ? FactsFile.readLine(line, place, found::add)
            : Documents.readJsonLine(line, place, found::add).flatMap(this::extract);
    return new Result(facts, found);
  }

  private Supplier<Result> work(Document document) {
    return () -> new Result(extract(document), List.of());
  }

  private Optional<DocumentFacts> extract(Document document) {
    String reading =
        Stream.of(
                document.sha256(),
                document.title(),
                document.publisher(),
                document.publishedOn(),
                document.url(),
                engine)
            .map(String::valueOf)
            .collect(Collectors.joining("\n"));
    return isRead.test(document.id(), reading)
        ? Optional.empty()
        : Optional.of(extractor.get().extract(document).readAs(reading));
  }
}
