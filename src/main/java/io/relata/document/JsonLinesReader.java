package io.relata.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON lines: one document a line, {@code {"id", "title", "publisher", "publishedOn", "url",
 * "text"}}.
 */
final class JsonLinesReader implements DocumentReader {
  private static final Set<String> KNOWN =
      Set.of("id", "title", "publisher", "publishedOn", "url", "text");
  private static final JsonMapper MAPPER = new JsonMapper();

  @Override
  public boolean reads(Source source) {
    return Set.of("jsonl", "ndjson").contains(source.extension());
  }

  @Override
  public Stream<Document> read(Source source, Consumer<Issue> issues) throws IOException {
    return read(Files.newInputStream(source.path()), source.toString(), issues);
  }

  static Stream<Document> read(InputStream in, String source, Consumer<Issue> issues) {
    return Lines.read(in, source, issues)
        .flatMap(line -> document(line.text(), source + ":" + line.number(), issues).stream());
  }

  static Optional<Document> document(String line, String place, Consumer<Issue> issues) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JacksonException e) {
      issues.accept(Issue.error("bad-json", place, "is not JSON: " + e.getOriginalMessage()));
      return Optional.empty();
    }
    if (!node.isObject() || !node.path("id").isString() || !node.path("text").isString()) {
      issues.accept(
          Issue.error("bad-document", place, "needs an object with the texts \"id\" and \"text\""));
      return Optional.empty();
    }
    for (String property : node.propertyNames()) {
      if (!KNOWN.contains(property)) {
        issues.accept(
            Issue.warning("unknown-property", place, "'%s' is ignored".formatted(property)));
      } else if (!node.get(property).isString() && !node.get(property).isNull()) {
        issues.accept(
            Issue.warning(
                "bad-property", place, "'%s' is no text and ignored".formatted(property)));
      }
    }
    Metadata metadata =
        new Metadata(
            text(node, "id"),
            text(node, "title"),
            text(node, "publisher"),
            text(node, "publishedOn"),
            text(node, "url"));
    if (metadata.id() == null || metadata.id().isBlank()) {
      issues.accept(Issue.error("bad-document", place, "its \"id\" is empty"));
      return Optional.empty();
    }
    return Optional.of(metadata.document(metadata.id(), text(node, "text"), place, issues));
  }

  private static @org.jspecify.annotations.Nullable String text(JsonNode node, String property) {
    return node.path(property).isString() ? node.path(property).stringValue() : null;
  }
}
