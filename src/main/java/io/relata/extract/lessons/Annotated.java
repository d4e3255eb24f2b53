package io.relata.extract.lessons;

import io.relata.extract.learned.AnnotatedSentence;
import io.relata.extract.parse.Parser;
import io.relata.extract.patterns.PatternBook;
import io.relata.ontology.Ontology;
import io.relata.ontology.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the folder of what is annotated. */
final class Annotated {
  private final Ontology ontology;
  private final Path folder;
  private final SentenceReader sentences;
  private final ArticleReader articles;

  Annotated(Parser parser, Ontology ontology, Path folder) throws IOException {
    List<String> persons = Files.readAllLines(folder.resolve("persons.txt"));
    this.ontology = ontology;
    this.folder = folder;
    this.sentences = new SentenceReader(parser, ontology);
    this.articles =
        new ArticleReader(parser, ontology, list(persons, "given:"), list(persons, "family:"));
  }

  /** What stands in the line that begins so. */
  private static List<String> list(List<String> lines, String start) {
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .flatMap(line -> Stream.of(line.substring(start.length()).trim().split(", *")))
        .toList();
  }

  /** The files below a folder whose names end so, in the order of their names. */
  static List<Path> files(Path folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  /** What one file holds. */
  record Sheet<T>(String file, List<T> entries) {}

  /** Single sentences. */
  Stream<Sheet<AnnotatedSentence>> sentences() throws IOException {
    return read("sentences", sentences::read);
  }

  Stream<Sheet<Article>> articles() throws IOException {
    return read("articles", articles::read);
  }

  private <T> Stream<Sheet<T>> read(String kind, Function<List<String>, List<T>> reader)
      throws IOException {
    return files(folder.resolve(kind), ".txt").stream().map(file -> read(file, reader));
  }

  private static <T> Sheet<T> read(Path file, Function<List<String>, List<T>> reader) {
    try {
      return new Sheet<>(file.getFileName().toString(), reader.apply(Files.readAllLines(file)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The ontology's examples as annotated sentences: short, and their ends are all they speak of.
   */
  List<AnnotatedSentence> examples() {
    return sentences.read(listExamples());
  }

  private List<String> listExamples() {
    List<String> lines = new ArrayList<>();
    for (Relation relation : ontology.listRelations()) {
      for (String example : PatternBook.listExamples(relation)) {
        addExample(relation, example, true, lines);
      }
      for (String example : PatternBook.listCounterexamples(relation)) {
        addExample(relation, example, false, lines);
      }
    }
    return lines;
  }

  private void addExample(Relation relation, String example, boolean states, List<String> lines) {
    if (example.matches(".*\\bX\\b.*")
        && example.matches(".*\\bY\\b.*")
        && !example.contains("[")) {
      String x = "{" + SentenceReader.letter(relation.from().get(0)) + "1}";
      String y = "{" + SentenceReader.letter(relation.to().get(0)) + "2}";
      lines.add(example.replaceAll("\\bX\\b", x).replaceAll("\\bY\\b", y));
      if (states) {
        lines.add("  %s %s %s".formatted(x.substring(1, 3), relation.name(), y.substring(1, 3)));
      }
    }
  }
}
