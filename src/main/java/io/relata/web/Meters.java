package io.relata.web;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.relata.KnowledgeGraph;
import io.relata.graph.Activity;
import io.relata.graph.GraphUnavailableException;
import io.relata.graph.QueryFailedException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** What an operator watches: how much the graph holds, and what was written to it. */
final class Meters implements MeterBinder {
  /** How long questions take, by the question's name. */
  static final String QUERY = "relata.query";

  /** Counting is cheap, but not so cheap that anyone may ask for it all the time. */
  private static final Duration FRESH = Duration.ofSeconds(10);

  private final KnowledgeGraph graph;
  private final PageQuestions questions;
  private Fields counts = new Fields(Map.of());
  private long countedAt = System.nanoTime() - FRESH.toNanos();

  Meters(KnowledgeGraph graph, PageQuestions questions) {
    this.graph = graph;
    this.questions = questions;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    held(registry, "documents");
    held(registry, "entities");
    held(registry, "facts");
    held(registry, "observations");
    written(registry, "documents", Activity::documents);
    written(registry, "facts", Activity::facts);
    written(registry, "issues", Activity::issues);
    written(registry, "retries", Activity::retries);
    FunctionTimer.builder(
            "relata.batches",
            graph,
            known -> known.activity().batches(),
            known -> known.activity().loading().toNanos(),
            TimeUnit.NANOSECONDS)
        .description("Transactions that put documents into the graph")
        .register(registry);
  }

  private void held(MeterRegistry registry, String what) {
    Gauge.builder("relata.graph." + what, this, meters -> meters.count(what))
        .description("How many the graph holds")
        .register(registry);
  }

  private void written(MeterRegistry registry, String what, ToDoubleFunction<Activity> count) {
    FunctionCounter.builder(
            "relata.written." + what, graph, known -> count.applyAsDouble(known.activity()))
        .description("Since the server started, by this server")
        .register(registry);
  }

  private synchronized double count(String what) {
    if (System.nanoTime() - countedAt >= FRESH.toNanos()) {
      countedAt = System.nanoTime();
      try {
        counts = questions.askOne("counts", Map.of()).orElse(counts);
      } catch (GraphUnavailableException | QueryFailedException e) {
        return Double.NaN;
      }
    }
    return counts.count(what);
  }
}
