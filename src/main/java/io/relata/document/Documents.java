package io.relata.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The kinds of file that can be read as documents. */
public final class Documents {
  private static final List<DocumentReader> READERS =
      List.of(new TextReader(), new JsonLinesReader(), new HtmlReader(), new PdfReader());

  private Documents() {}

  /** Whether the file's extension is that of a kind that can be read. */
  public static boolean canRead(Source source) {
    return READERS.stream().anyMatch(reader -> reader.reads(source));
  }

  /** The documents of one file, read as they are consumed; what cannot be read becomes an issue. */
  public static Stream<Document> read(Source source, Consumer<Issue> issues) {
    for (DocumentReader reader : READERS) {
      if (reader.reads(source)) {
        return opened(reader, source, issues).filter(document -> isWhole(document, issues));
      }
    }
    issues.accept(
        Issue.info(
            "unknown-kind",
            source.toString(),
            "is passed over; known are .txt, .md, .jsonl, .html and .pdf"));
    return Stream.empty();
  }

  /** The document of one line of JSON lines; empty, with an issue, when it is none. */
  public static Optional<Document> readJsonLine(String line, String place, Consumer<Issue> issues) {
    return JsonLinesReader.document(line, place, issues)
        .filter(document -> isWhole(document, issues));
  }

  private static Stream<Document> opened(
      DocumentReader reader, Source source, Consumer<Issue> issues) {
    try {
      return reader.read(source, issues);
    } catch (AccessDeniedException e) {
      issues.accept(
          Issue.error("unreadable", source.toString(), "may not be read; check its permissions"));
    } catch (IOException e) {
      issues.accept(
          Issue.error("unreadable", source.toString(), "cannot be read: " + e.getMessage()));
    }
    return Stream.empty();
  }

  private static boolean isWhole(Document document, Consumer<Issue> issues) {
    String text = document.text();
    if (text == null || text.isBlank()) {
      issues.accept(Issue.warning("empty", document.id(), "the document has no text"));
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        issues.accept(
            Issue.error(
                "not-text", document.id(), "has half a character (a lone surrogate) at " + i));
        return false;
      }
    }
    return true;
  }
}
