package io.relata.graph;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Texts are indexed in the background; whoever searches after writing waits until that is done, so
 * that one finds what one wrote. Writers need not wait. Facts that a judgement renamed get their
 * vectors when someone searches by meaning.
 */
final class SearchReader implements CypherReader {
  private static final String WAIT =
      "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()";

  private final CypherReader reader;
  private final AtomicBoolean written = new AtomicBoolean(true);
  private final AtomicBoolean renamed = new AtomicBoolean();
  private volatile @Nullable SentenceVectors vectors;

  SearchReader(CypherReader reader) {
    this.reader = reader;
  }

  void keep(SentenceVectors kept) {
    vectors = kept;
  }

  void written(Collection<String> documents) {
    written.set(true);
    SentenceVectors kept = vectors;
    if (kept != null) {
      kept.complete(documents);
    }
  }

  void judged() {
    renamed.set(true);
  }

  @Override
  public Stream<Row> read(String cypher, Map<String, ?> parameters, ReadOptions options) {
    if (cypher.contains("db.index.fulltext") && written.getAndSet(false)) {
      try (Stream<Row> none = reader.read(WAIT, Map.of(), options)) {
        none.forEach(row -> {});
      }
    }
    SentenceVectors kept = vectors;
    if (kept != null && cypher.contains("db.index.vector") && renamed.getAndSet(false)) {
      kept.complete();
    }
    return reader.read(cypher, parameters, options);
  }
}
