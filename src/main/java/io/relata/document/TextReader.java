package io.relata.document;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Plain text and Markdown: one document a file, the text as it stands. */
final class TextReader implements DocumentReader {

  @Override
  public boolean reads(Source source) {
    return Set.of("txt", "text", "md", "markdown", "").contains(source.extension());
  }

  @Override
  public Stream<Document> read(Source source, Consumer<Issue> issues) throws IOException {
    if (Files.size(source.path()) > Lines.LONGEST) {
      issues.accept(
          Issue.error(
              "too-large",
              source.toString(),
              "is larger than %d MiB; split it".formatted(Lines.LONGEST >> 20)));
      return Stream.empty();
    }
    Optional<String> text =
        Decoded.text(Files.readAllBytes(source.path()), source.toString(), issues);
    return text.map(found -> document(source, found, issues)).stream();
  }

  private static Document document(Source source, String text, Consumer<Issue> issues) {
    TextHeader header = TextHeader.of(text);
    return Metadata.beside(source, issues)
        .or(new Metadata(null, header.title(), null, header.date(), null))
        .document(source.id(), text, source.toString(), issues);
  }
}
