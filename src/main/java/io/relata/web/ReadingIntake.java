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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** Uploads are read as files are: written to a folder of their own that is gone afterwards. */
final class ReadingIntake implements Intake {
  private static final int LONGEST_NAME = 100;
  private static final double OPENED = 0.1;

  private final KnowledgeGraph graph;
  private final Reading reading;

  ReadingIntake(KnowledgeGraph graph, Reading reading) {
    this.graph = graph;
    this.reading = reading;
  }

  @Override
  public List<DocumentFacts> read(Upload upload, DoubleConsumer progress) {
    try {
      Path folder = Files.createTempDirectory("relata-upload");
      try {
        Path file = Files.write(folder.resolve(name(upload.fileName())), upload.content());
        Files.writeString(beside(file), JsonMapper.shared().writeValueAsString(about(upload)));
        return facts(file, progress);
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The upload cannot be kept while it is read", e);
    }
  }

  private List<DocumentFacts> facts(Path file, DoubleConsumer progress) {
    List<Issue> issues = new ArrayList<>();
    progress.accept(OPENED);
    try (Stream<DocumentFacts> stream = reading.read(List.of(file.toString()), issues::add)) {
      List<DocumentFacts> facts = stream.toList();
      if (facts.isEmpty()) {
        throw new IllegalArgumentException(
            issues.isEmpty()
                ? "there is nothing in it to read"
                : issues.stream().map(Issue::message).collect(Collectors.joining("; ")));
      }
      return facts;
    }
  }

  @Override
  public void load(List<DocumentFacts> documents) {
    List<Issue> issues = new ArrayList<>();
    graph.load(documents.stream(), issues::add);
  }

  @Override
  public boolean retract(String documentId) {
    return graph.retract(documentId).isPresent();
  }

  /** Without anything that could lead out of the folder. */
  private static String name(String fileName) {
    String plain =
        fileName
            .substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
            .replaceAll("[^\\p{L}\\p{N}._ -]", "_")
            .replaceFirst("^[.\\s]+", "");
    String kept =
        plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    return kept.isBlank() ? "pasted.txt" : kept;
  }

  private static Path beside(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".meta.json");
  }

  private static Map<String, String> about(Upload upload) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("id", "upload/" + upload.sha256().substring(0, 16));
    if (upload.title() != null) {
      about.put("title", upload.title());
    }
    if (upload.publisher() != null) {
      about.put("publisher", upload.publisher());
    }
    if (upload.publishedOn() != null) {
      about.put("publishedOn", upload.publishedOn());
    }
    return about;
  }
}
