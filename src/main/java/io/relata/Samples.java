package io.relata;

import io.relata.document.Document;
import io.relata.document.Documents;
import io.relata.document.Issue;
import io.relata.document.Lines;
import io.relata.graph.CypherReader;
import io.relata.graph.ReadOptions;
import io.relata.graph.Row;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The news that come with Relata: short pieces in our own words about real events. */
final class Samples {
  private static final String NEWS = "/samples/news.jsonl";

  private Samples() {}

  private static List<Document> list(Consumer<Issue> issues) {
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

  /**
   * Those that the graph does not know, not even as retracted: what a person took back stays away.
   */
  static List<Document> missing(CypherReader graph, Consumer<Issue> issues) {
    List<Document> all = list(issues);
    List<String> ids = all.stream().map(Document::id).toList();
    try (Stream<Row> rows =
        graph.read(
            "MATCH (d:Document) WHERE d.id IN $ids RETURN d.sha256 AS sha256",
            Map.of("ids", ids),
            ReadOptions.DEFAULT)) {
      Set<Object> known = rows.map(row -> row.columns().get("sha256")).collect(Collectors.toSet());
      return all.stream().filter(document -> !known.contains(document.sha256())).toList();
    }
  }
}
