package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.Reading;
import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an upload as the command line reads a file: through a folder of its own, gone afterwards.
 */
record ReadingIntake(KnowledgeGraph graph, Reading reading) implements Intake {
  private static final String PASTED = "pasted.txt";

  @Override
  public List<DocumentFacts> read(Upload upload, DoubleConsumer progress) {
    List<Issue> issues = new ArrayList<>();
    try {
      Path folder = Files.createTempDirectory("relata-upload");
      try {
        Path file = folder.resolve(name(upload));
        Files.write(file, upload.content());
        describe(upload, file);
        try (Stream<DocumentFacts> facts = reading.read(List.of(file.toString()), issues::add)) {
          List<DocumentFacts> read = facts.toList();
          progress.accept(1);
          return told(read, issues);
        }
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Could not keep the upload for reading", e);
    }
  }

  @Override
  public void load(List<DocumentFacts> documents) {
    graph.load(documents.stream(), issue -> {});
  }

  /** The last part of the name, harmless as a file's; what is pasted is named by its content. */
  private static String name(Upload upload) {
    if (upload.fileName().equals(PASTED)) {
      return "pasted-%s.txt"
          .formatted(HexFormat.of().toHexDigits(java.util.Arrays.hashCode(upload.content())));
    }
    String last = upload.fileName().replaceAll(".*[/\\\\]", "");
    String harmless = last.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceAll("^[. ]+", "_");
    return harmless.length() <= 120 ? harmless : harmless.substring(harmless.length() - 120);
  }

  private static void describe(Upload upload, Path file) throws IOException {
    Map<String, String> known = new LinkedHashMap<>();
    if (upload.title() != null) {
      known.put("title", upload.title());
    }
    if (upload.publisher() != null) {
      known.put("publisher", upload.publisher());
    }
    if (upload.publishedOn() != null) {
      known.put("publishedOn", upload.publishedOn());
    }
    if (!known.isEmpty()) {
      String base = file.getFileName().toString().replaceAll("\\.[^.]*$", "");
      Files.writeString(
          file.resolveSibling(base + ".meta.json"), new JsonMapper().writeValueAsString(known));
    }
  }

  /**
   * The issues of reading, told with the first document; without any document they are the answer.
   */
  private static List<DocumentFacts> told(List<DocumentFacts> read, List<Issue> issues) {
    if (read.isEmpty()) {
      throw new IllegalArgumentException(
          issues.isEmpty() ? "Nothing could be read from it" : issues.get(0).message());
    }
    List<Issue> all = new ArrayList<>(issues);
    DocumentFacts first = read.get(0);
    all.addAll(first.issues());
    List<DocumentFacts> told = new ArrayList<>(read);
    told.set(
        0,
        new DocumentFacts(
            first.document(), first.entities(), first.facts(), first.observations(), all));
    return told;
  }
}
