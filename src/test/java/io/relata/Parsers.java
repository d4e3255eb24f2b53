package io.relata;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.document.Document;
import io.relata.document.Documents;
import io.relata.document.Issue;
import io.relata.document.Source;
import io.relata.extract.names.Gazetteer;
import io.relata.extract.names.InvalidNamesException;
import io.relata.fact.DocumentFacts;
import io.relata.fact.FactsCheck;
import io.relata.fact.FactsFile;
import io.relata.fact.FactsTable;
import io.relata.fact.PartialDate;
import io.relata.ontology.InvalidOntologyException;
import io.relata.ontology.Ontology;
import io.relata.query.AnyArguments;
import io.relata.resolve.JudgementsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Everything that reads what others wrote: given any bytes it makes sense of them or says in an
 * issue why not. Each throws an {@link AssertionError} where it does neither.
 */
public enum Parsers {
  FACTS_LINE("jsonl") {
    @Override
    void read(byte[] bytes, Consumer<Issue> issues) {
      for (String line : text(bytes).lines().toList()) {
        FactsFile.isFactsLine(line);
        FactsFile.readLine(line, "fuzz:1", issues).ifPresent(Parsers::isSound);
        Documents.readJsonLine(line, "fuzz:1", issues).ifPresent(Parsers::isSound);
      }
    }
  },
  FACTS_TABLE("csv") {
    @Override
    void read(byte[] bytes, Consumer<Issue> issues) {
      inFile(bytes, file -> all(FactsTable.read(file, issues), Parsers::isSound));
    }
  },
  JSON_LINES("jsonl") {
    @Override
    void read(byte[] bytes, Consumer<Issue> issues) {
      inFile(bytes, file -> documents(file, issues));
      inFile(bytes, file -> all(FactsFile.read(file, issues), Parsers::isSound));
    }
  },
  TEXT("txt") {
    @Override
    void read(byte[] bytes, Consumer<Issue> issues) {
      inFile(bytes, file -> documents(file, issues));
    }
  },
  HTML("html") {
    @Override
    void read(byte[] bytes, Consumer<Issue> issues) {
      inFile(bytes, file -> documents(file, issues));
    }
  },
  PDF("pdf") {
    @Override
    void read(byte[] bytes, Consumer<Issue> issues) {
      inFile(bytes, file -> documents(file, issues));
    }
  },
  ONTOLOGY("yaml") {
    @Override
    void read(byte[] bytes, Consumer<Issue> issues) {
      inFile(
          bytes,
          file -> {
            try {
              Ontology.read(file);
            } catch (InvalidOntologyException e) {
              assertThat(e.problems()).isNotEmpty();
            }
          });
    }
  },
  JUDGEMENTS("jsonl") {
    @Override
    void read(byte[] bytes, Consumer<Issue> issues) {
      inFile(bytes, file -> all(JudgementsFile.read(file, issues), JudgementsFile::write));
    }
  },
  NAMES("csv") {
    @Override
    void read(byte[] bytes, Consumer<Issue> issues) {
      inFile(
          bytes,
          file -> {
            try {
              Gazetteer.read(List.of(file)).find("Apple");
            } catch (InvalidNamesException e) {
              assertThat(e).hasMessageContaining(file.getFileName().toString());
            }
          });
    }
  },
  DATES("txt") {
    @Override
    void read(byte[] bytes, Consumer<Issue> issues) {
      try {
        PartialDate date = PartialDate.parse(text(bytes));
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
      } catch (DateTimeException | IllegalArgumentException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  },
  ARGUMENTS("txt") {
    @Override
    void read(byte[] bytes, Consumer<Issue> issues) {
      AnyArguments.give(text(bytes));
    }
  };

  private static final FactsCheck CHECK = new FactsCheck(Ontology.businessNews());

  private final String extension;

  Parsers(String extension) {
    this.extension = extension;
  }

  abstract void read(byte[] bytes, Consumer<Issue> issues);

  /** Throws what nobody should have to see. */
  public final void run(byte[] bytes) {
    List<Issue> issues = new ArrayList<>();
    read(bytes, issues::add);
    for (Issue issue : issues) {
      assertThat(issue.message()).isNotBlank();
      assertThat(issue.code()).isNotBlank();
    }
  }

  final void inFile(byte[] bytes, Consumer<Path> read) {
    try {
      Path file = Files.createTempFile("relata-fuzz", "." + extension);
      try {
        read.accept(Files.write(file, bytes));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void documents(Path file, Consumer<Issue> issues) {
    List<Issue> said = new ArrayList<>();
    try (Stream<Document> documents = Documents.read(new Source(file, "fuzz"), said::add)) {
      List<Document> read = documents.toList();
      read.forEach(Parsers::isSound);
      assertThat(read.isEmpty() && said.isEmpty() && !isBlank(file)).as("lost").isFalse();
    }
    said.forEach(issues);
  }

  private static boolean isBlank(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).isBlank();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> void all(Stream<T> stream, Consumer<T> look) {
    try (stream) {
      stream.forEach(look);
    }
  }

  private static void isSound(Document document) {
    assertThat(document.text()).isNotBlank();
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(document.text())).isTrue();
  }

  /** What passes the check has its quotes, and is the same when it was written and read again. */
  private static void isSound(DocumentFacts given) {
    DocumentFacts checked = CHECK.check(given);
    String text = checked.document().text();
    if (text != null) {
      assertThat(checked.facts()).allMatch(fact -> fact.evidence().holdsIn(text));
    }
    String line = FactsFile.write(checked);
    assertThat(FactsFile.readLine(line, "again", issue -> {}).map(FactsFile::write)).contains(line);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
