package io.relata.graph;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Texts are indexed in the background; whoever searches after writing waits until that is done, so
 * that one finds what one wrote. Writers need not wait.
 */
final class SearchReader implements CypherReader {
  private static final String WAIT =
      "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()";

  private final CypherReader reader;
  private final AtomicBoolean written = new AtomicBoolean(true);

  SearchReader(CypherReader reader) {
    this.reader = reader;
  }

  void written() {
    written.set(true);
  }

  @Override
  public Stream<Row> read(String cypher, Map<String, ?> parameters, ReadOptions options) {
    if (cypher.contains("db.index.fulltext") && written.getAndSet(false)) {
      try (Stream<Row> none = reader.read(WAIT, Map.of(), options)) {
        none.forEach(row -> {});
      }
    }
    return reader.read(cypher, parameters, options);
  }
}
