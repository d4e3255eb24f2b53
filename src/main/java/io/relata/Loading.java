package io.relata;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import io.relata.graph.GraphStore;
import io.relata.graph.write.LoadReport;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Puts a stream of documents into the graph, a batch a transaction. */
final class Loading {
  /** A transaction of a few thousand facts is as fast as a larger one, and small in memory. */
  private static final int FACTS_A_BATCH = 2_000;

  private static final int DOCUMENTS_A_BATCH = 500;

  private final GraphStore store;
  private final Consumer<Issue> issues;
  private final List<DocumentFacts> batch = new ArrayList<>();
  private int factsInBatch;
  private LoadSummary summary = LoadSummary.NOTHING;

  private Loading(GraphStore store, Consumer<Issue> issues) {
    this.store = store;
    this.issues = issues;
  }

  static LoadSummary load(
      GraphStore store, Stream<DocumentFacts> documents, Consumer<Issue> issues) {
    Loading loading = new Loading(store, issues);
    for (Iterator<DocumentFacts> each = documents.iterator(); each.hasNext(); ) {
      loading.add(each.next());
    }
    loading.flush();
    return loading.summary;
  }

  private void add(DocumentFacts document) {
    batch.add(document);
    factsInBatch += document.facts().size() + document.observations().size();
    if (batch.size() >= DOCUMENTS_A_BATCH || factsInBatch >= FACTS_A_BATCH) {
      flush();
    }
  }

  private void flush() {
    if (batch.isEmpty()) {
      return;
    }
    LoadReport report = store.load(batch);
    report.issues().forEach(issues);
    summary =
        summary.plus(
            batch.size(),
            batch.stream().mapToInt(document -> document.facts().size()).sum(),
            batch.stream().mapToInt(document -> document.observations().size()).sum(),
            report);
    batch.clear();
    factsInBatch = 0;
  }
}
