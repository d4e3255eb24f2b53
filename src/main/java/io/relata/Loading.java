package io.relata;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import io.relata.graph.write.LoadReport;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Hands a stream of documents on in batches: while one is written, the next is read and prepared,
 * and no more than that, so that neither side runs away from the other.
 */
final class Loading {
  /** A transaction of a few thousand facts is as fast as a larger one, and small in memory. */
  private static final int FACTS_A_BATCH = 5_000;

  private static final int DOCUMENTS_A_BATCH = 1_000;
  private static final int CHARACTERS_A_BATCH = 16_000_000;

  /** What takes long to read is put in safety meanwhile. */
  private static final long NANOS_A_BATCH = 10_000_000_000L;

  private final Function<List<DocumentFacts>, Supplier<LoadReport>> prepare;
  private final Iterator<DocumentFacts> documents;
  private final Consumer<Issue> issues;
  private final List<Issue> untold = new ArrayList<>();
  private LoadSummary summary = LoadSummary.NOTHING;

  private Loading(
      Function<List<DocumentFacts>, Supplier<LoadReport>> prepare,
      Stream<DocumentFacts> documents,
      Consumer<Issue> issues) {
    this.prepare = prepare;
    this.documents = documents.iterator();
    this.issues = issues;
  }

  /**
   * @param prepare takes a batch and gives back what writes it
   * @param issues told by one thread at a time
   */
  static LoadSummary load(
      Function<List<DocumentFacts>, Supplier<LoadReport>> prepare,
      Stream<DocumentFacts> documents,
      Consumer<Issue> issues) {
    return new Loading(prepare, documents, issues).run();
  }

  private record Batch(List<DocumentFacts> documents, Supplier<LoadReport> write) {}

  private LoadSummary run() {
    ExecutorService ahead =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "relata-preparation");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Batch batch = result(ahead.submit(this::next));
      while (!batch.documents().isEmpty()) {
        Future<Batch> following = ahead.submit(this::next);
        write(batch);
        batch = result(following);
      }
      tell();
      return summary;
    } finally {
      end(ahead);
    }
  }

  /** The next documents, read and prepared; none at the end. */
  private Batch next() {
    tell();
    List<DocumentFacts> batch = new ArrayList<>();
    int facts = 0;
    long characters = 0;
    long start = System.nanoTime();
    while (batch.size() < DOCUMENTS_A_BATCH
        && facts < FACTS_A_BATCH
        && characters < CHARACTERS_A_BATCH
        && System.nanoTime() - start < NANOS_A_BATCH
        && documents.hasNext()) {
      DocumentFacts document = documents.next();
      batch.add(document);
      facts += document.facts().size() + document.observations().size();
      String text = document.document().text();
      characters += text == null ? 0 : text.length();
    }
    return new Batch(batch, prepare.apply(batch));
  }

  private void write(Batch batch) {
    LoadReport report = batch.write().get();
    synchronized (untold) {
      untold.addAll(report.issues());
    }
    summary =
        summary.plus(
            batch.documents().size(),
            batch.documents().stream().mapToInt(document -> document.facts().size()).sum(),
            batch.documents().stream().mapToInt(document -> document.observations().size()).sum(),
            report);
  }

  /** Never while the documents are read, which may have issues of their own. */
  private void tell() {
    List<Issue> told;
    synchronized (untold) {
      told = List.copyOf(untold);
      untold.clear();
    }
    told.forEach(issues);
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new CompletionException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while loading", e);
    }
  }

  private static void end(ExecutorService ahead) {
    ahead.shutdownNow();
    try {
      ahead.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
