package io.relata;

import io.relata.document.Document;
import io.relata.document.Documents;
import io.relata.document.Issue;
import io.relata.document.Lines;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The news that come with Relata: short pieces in our own words about real events. */
final class Samples {
  private static final String NEWS = "/samples/news.jsonl";

  private Samples() {}

  static List<Document> list(Consumer<Issue> issues) {
    InputStream in = Samples.class.getResourceAsStream(NEWS);
    if (in == null) {
      throw new IllegalStateException("The sample news " + NEWS + " are not on the class path");
    }
    try (Stream<Lines.Line> lines = Lines.read(in, "samples", issues)) {
      return lines
          .flatMap(
              line ->
                  Documents.readJsonLine(line.text(), "samples:" + line.number(), issues).stream())
          .toList();
    }
  }
}
