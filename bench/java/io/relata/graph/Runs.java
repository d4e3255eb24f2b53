package io.relata.graph;

import io.relata.fact.DocumentFacts;
import java.util.ArrayList;
import java.util.List;

/** Runs routes over made-up documents, against the clock or to warm them up. */
final class Runs {
  static final int RUNS = 3;
  private static final long PATIENCE_NANOS = 6_000_000_000L;

  private final Workload workload;
  private final Figures figures;
  private int warmed = 5_000_000;

  Runs(Workload workload, Figures figures) {
    this.workload = workload;
    this.figures = figures;
  }

  /** So that code is compiled and plans are made before the clock starts; always others. */
  void warm(Route route, int documents, int batch) {
    write(batches(warmed, documents, batch), route);
    warmed += documents;
  }

  /** Other documents each time; ends early where the route is slow. */
  void measure(String name, int count, int batch, Route route) {
    for (int run = 0; run < RUNS; run++) {
      once(name, run, count, batch, route);
    }
    figures.print(name, batch == 1 ? "a document at a time" : batch + " documents at a time");
  }

  /** A route that is measured under another name gets the same again. */
  void once(String name, int run, int count, int batch, Route route) {
    int documents = count / Workload.FACTS_A_DOCUMENT;
    int first = (name.endsWith("_fed") ? 3_000_000 : 1_000_000) + run * documents;
    List<List<DocumentFacts>> batches = batches(first, documents, batch);
    Threads threads = new Threads();
    Clock clock = new Clock();
    int written = write(batches, route);
    figures.rate(name, written * Workload.FACTS_A_DOCUMENT, clock);
    figures.threads(name, threads);
  }

  /** How many documents were written before the time was over. */
  private static int write(List<List<DocumentFacts>> batches, Route route) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    int written = 0;
    for (List<DocumentFacts> batch : batches) {
      route.load(batch);
      written += batch.size();
      if (System.nanoTime() > end) {
        break;
      }
    }
    return written;
  }

  private List<List<DocumentFacts>> batches(int from, int documents, int batch) {
    List<List<DocumentFacts>> batches = new ArrayList<>();
    for (int i = 0; i < documents; i += batch) {
      batches.add(workload.documents(from + i, Math.min(batch, documents - i)).toList());
    }
    return batches;
  }
}
