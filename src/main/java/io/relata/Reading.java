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
import java.util.function.Function;
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

  Reading(Supplier<Extractor> extractor, String engine, BiPredicate<String, String> isRead) {
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
    return read(inputs, issues, new ReadCount());
  }

  /** The same, and how much was met on the way. */
  public Stream<DocumentFacts> read(List<String> inputs, Consumer<Issue> issues, ReadCount count) {
    List<Supplier<Stream<Supplier<Result>>>> parts = new ArrayList<>();
    for (String input : inputs) {
      if (input.equals("-")) {
        parts.add(() -> lines(System.in, "standard input", issues, count));
      } else {
        Sources.list(Path.of(input), issues)
            .forEach(source -> parts.add(() -> work(source, issues, count)));
      }
    }
    return read(Chain.of(parts), issues, count);
  }

  /** What the documents state, in their order. */
  public Stream<DocumentFacts> extract(Stream<Document> documents) {
    return read(documents.map(this::work), issue -> {}, new ReadCount());
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

  /**
   * What became of a line or file; its issues are told in the order of the inputs.
   *
   * @param isDocument whether it is one; one that was read before gives no facts
   */
  private record Result(
      String place, boolean isDocument, Optional<DocumentFacts> facts, List<Issue> issues) {
    static Result of(DocumentFacts facts) {
      return new Result(facts.document().id(), true, Optional.of(facts), List.of());
    }

    static Supplier<Result> nothing(String place, List<Issue> issues) {
      return () -> new Result(place, false, Optional.empty(), issues);
    }

    Result after(List<Issue> told) {
      return new Result(
          place, isDocument, facts, Stream.concat(told.stream(), issues.stream()).toList());
    }
  }

  private static Stream<DocumentFacts> read(
      Stream<Supplier<Result>> work, Consumer<Issue> issues, ReadCount count) {
    return InParallel.ordered(work)
        .flatMap(
            result -> {
              result.issues().forEach(issues);
              count.add(result.place(), result.isDocument(), result.issues(), issues);
              return result.facts().stream();
            });
  }

  private Stream<Supplier<Result>> work(Source source, Consumer<Issue> issues, ReadCount count) {
    String place = source.toString();
    if (TABLES.contains(source.extension())) {
      return given(
          place, told -> FactsTable.read(source.path(), told).map(facts -> () -> Result.of(facts)));
    }
    if (!LINES.contains(source.extension())) {
      return given(place, told -> Documents.read(source, told).map(this::work));
    }
    try {
      return lines(Files.newInputStream(source.path()), place, issues, count);
    } catch (IOException e) {
      return Stream.of(
          Result.nothing(
              place,
              List.of(Issue.error("unreadable", place, "cannot be read: " + e.getMessage()))));
    }
  }

  /** What a whole file gives; one that gives nothing is told so with its reasons. */
  private static Stream<Supplier<Result>> given(
      String place, Function<Consumer<Issue>, Stream<Supplier<Result>>> read) {
    List<Issue> found = new ArrayList<>();
    List<Supplier<Result>> results = new ArrayList<>(read.apply(found::add).toList());
    if (results.isEmpty()) {
      return Stream.of(Result.nothing(place, found));
    }
    Supplier<Result> first = results.get(0);
    results.set(0, () -> first.get().after(found));
    return results.stream();
  }

  private Stream<Supplier<Result>> lines(
      InputStream in, String name, Consumer<Issue> issues, ReadCount count) {
    Consumer<Issue> unreadable =
        issue -> {
          issues.accept(issue);
          if (issue.level() == Issue.Level.ERROR) {
            count.add(name, false, List.of(issue), issues);
          }
        };
    return Lines.read(in, name, unreadable)
        .map(line -> () -> result(line.text(), name + ":" + line.number()));
  }

  private Result result(String line, String place) {
    List<Issue> found = new ArrayList<>();
    if (FactsFile.isFactsLine(line)) {
      Optional<DocumentFacts> facts = FactsFile.readLine(line, place, found::add);
      return new Result(place, facts.isPresent(), facts, found);
    }
    Optional<Document> document = Documents.readJsonLine(line, place, found::add);
    return document
        .map(read -> extract(read, place, found))
        .orElse(new Result(place, false, Optional.empty(), found));
  }

  private Supplier<Result> work(Document document) {
    return () -> extract(document, document.id(), new ArrayList<>());
  }

  /** The engine failed on a text; that it cannot be opened is another matter. */
  private static final class NotUnderstoodException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotUnderstoodException(RuntimeException cause) {
      super(cause);
    }
  }

  /** A text that the engine stumbles over is left out and told of; the others go on. */
  private Result extract(Document document, String place, List<Issue> issues) {
    try {
      return new Result(place, true, extract(document), issues);
    } catch (NotUnderstoodException failed) {
      Throwable e = failed.getCause();
      issues.add(
          Issue.error(
              "not-understood",
              place,
              "Relata itself failed on this text and leaves it out; please report it: %s at %s"
                  .formatted(e, e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "?")));
      return new Result(place, false, Optional.empty(), issues);
    }
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
    if (isRead.test(document.id(), reading)) {
      return Optional.empty();
    }
    Extractor ready = extractor.get();
    try {
      return Optional.of(ready.extract(document).readAs(reading));
    } catch (RuntimeException e) {
      throw new NotUnderstoodException(e);
    }
  }
}
