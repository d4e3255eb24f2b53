package io.relata;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import io.relata.graph.write.LoadReport;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Hands a stream of documents on in batches. */
final class Loading {
  /** A transaction of a few thousand facts is as fast as a larger one, and small in memory. */
  private static final int FACTS_A_BATCH = 2_000;

  private static final int DOCUMENTS_A_BATCH = 500;

  private final Function<List<DocumentFacts>, LoadReport> load;
  private final Consumer<Issue> issues;
  private final List<DocumentFacts> batch = new ArrayList<>();
  private int factsInBatch;
  private LoadSummary summary = LoadSummary.NOTHING;

  private Loading(Function<List<DocumentFacts>, LoadReport> load, Consumer<Issue> issues) {
    this.load = load;
    this.issues = issues;
  }

  /**
   * @param load takes a batch
   */
  static LoadSummary load(
      Function<List<DocumentFacts>, LoadReport> load,
      Stream<DocumentFacts> documents,
      Consumer<Issue> issues) {
    Loading loading = new Loading(load, issues);
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
    LoadReport report = load.apply(batch);
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
