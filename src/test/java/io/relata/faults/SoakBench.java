package io.relata.faults;

import io.relata.KnowledgeGraph;
import io.relata.graph.EmbeddedSettings;
import io.relata.graph.ReadOptions;
import io.relata.graph.Row;
import io.relata.graph.Workload;
import io.relata.graph.write.StoredJudgement;
import io.relata.ontology.Ontology;
import io.relata.query.QuestionException;
import io.relata.resolve.Verdict;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Loads, retractions, merges and queries at once for a while; see {@code bench/soak.sh}. */
final class SoakBench {
  private static final int DOCUMENTS = 4_000;
  private static final Duration INTERVAL = Duration.ofSeconds(20);
  private static final Workload WORKLOAD = new Workload(300);

  private final KnowledgeGraph graph;
  private final long end;
  private final List<Long> latencies = Collections.synchronizedList(new ArrayList<>());
  private final AtomicLong loaded = new AtomicLong();
  private final AtomicLong retracted = new AtomicLong();
  private final AtomicLong judged = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();

  private SoakBench(KnowledgeGraph graph, Duration time) {
    this.graph = graph;
    this.end = System.nanoTime() + time.toNanos();
  }

  public static void main(String... arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("relata-soak");
    try (KnowledgeGraph graph =
        KnowledgeGraph.embedded(EmbeddedSettings.quiet(folder), Ontology.businessNews())) {
      graph.load(WORKLOAD.documents(0, DOCUMENTS), issue -> {});
      new SoakBench(graph, Duration.ofSeconds(Math.round(60 * Double.parseDouble(arguments[0]))))
          .run();
      System.out.println("disagreements " + graph.check().disagreements());
    } finally {
      Kills.delete(folder);
    }
  }

  private void run() throws InterruptedException {
    List<Thread> threads =
        List.of(
            thread(new Random(1), this::load),
            thread(new Random(2), this::retract),
            thread(new Random(3), this::judge),
            thread(new Random(4), this::ask),
            thread(new Random(5), this::ask));
    System.out.println(
        "seconds  loaded retracted judged failed  queries  p50 ms  p99 ms  heap MiB  connections threads");
    long start = System.nanoTime();
    while (System.nanoTime() < end) {
      Thread.sleep(INTERVAL.toMillis());
      report((System.nanoTime() - start) / 1_000_000_000);
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void report(long seconds) {
    long[] times;
    synchronized (latencies) {
      times = latencies.stream().mapToLong(Long::longValue).sorted().toArray();
      latencies.clear();
    }
    System.gc();
    System.out.printf(
        "%7d %7d %9d %6d %6d %8d %7.2f %7.2f %9d %12s %7d%n",
        seconds,
        loaded.get(),
        retracted.get(),
        judged.get(),
        failed.get(),
        times.length,
        times.length == 0 ? 0 : times[times.length / 2] / 1e6,
        times.length == 0 ? 0 : times[times.length * 99 / 100] / 1e6,
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
        connections(),
        Thread.activeCount());
  }

  private Object connections() {
    try (Stream<Row> rows =
        graph
            .reader()
            .read(
                "CALL dbms.listConnections() YIELD connectionId RETURN count(*) AS n",
                Map.of(),
                ReadOptions.DEFAULT)) {
      return rows.toList().get(0).columns().get("n");
    }
  }

  private interface Work {
    void once(Random random);
  }

  private Thread thread(Random random, Work work) {
    Thread thread =
        new Thread(
            () -> {
              while (System.nanoTime() < end) {
                try {
                  work.once(random);
                } catch (QuestionException e) {
                  // a name that is in no document at this moment
                } catch (RuntimeException e) {
                  if (failed.getAndIncrement() < 5) {
                    System.out.println(e);
                  }
                }
              }
            });
    thread.start();
    return thread;
  }

  private void load(Random random) {
    int from = random.nextInt(DOCUMENTS - 50);
    graph.load(WORKLOAD.documents(from, 50), issue -> {});
    loaded.addAndGet(50);
  }

  private void retract(Random random) {
    String id = "doc-" + random.nextInt(DOCUMENTS);
    if (random.nextBoolean()) {
      graph.retract(id);
    } else {
      graph.purge(id);
    }
    retracted.incrementAndGet();
  }

  private final Deque<String> open = new ArrayDeque<>();

  private void judge(Random random) {
    if (open.size() > 10) {
      graph.judgements().withdraw(open.remove());
    } else {
      int one = random.nextInt(100);
      StoredJudgement stored =
          graph
              .judgements()
              .judge(
                  Verdict.SAME, Workload.name(one), Workload.name(one + 1), "soak", "to see", null);
      open.add(stored.id());
    }
    judged.incrementAndGet();
  }

  private void ask(Random random) {
    String name = Workload.name(random.nextInt(300));
    List<String> questions =
        Arrays.asList("partners", "competitors", "timeline", "profile", "contradictions");
    String question = questions.get(random.nextInt(questions.size()));
    Map<String, String> arguments = Map.of("entity", name);
    long start = System.nanoTime();
    if (graph.queries().get(question).parameters().stream()
        .anyMatch(parameter -> parameter.name().equals("entity"))) {
      graph.query(question, arguments);
    } else {
      graph.query(question, Map.of());
    }
    latencies.add(System.nanoTime() - start);
  }
}
