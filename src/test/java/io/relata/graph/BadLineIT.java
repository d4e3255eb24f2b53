package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.fact.DocumentFacts;
import io.relata.ontology.Ontology;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.TransientException;

/** A load over a line that cannot be relied on, and beside writers who stand in its way. */
@Timeout(180)
@Tag("any-line")
class BadLineIT {
  private static final Ontology ONTOLOGY = Ontology.businessNews();
  private static final int BATCHES = 8;
  private static final Workload WORKLOAD = new Workload(40);

  private static String undisturbed;

  private BadLine line;
  private GraphStore graph;

  @BeforeAll
  static void loadUndisturbed() {
    batches().forEach(TestGraph.empty()::load);
    undisturbed = TestGraph.store().checksum();
  }

  @BeforeEach
  void open() {
    TestGraph.empty();
    line = BadLine.to(TestGraph.store().boltUri().getPort());
    graph = GraphStore.connect(settings(), ONTOLOGY);
  }

  private ServerSettings settings() {
    return new ServerSettings(URI.create("bolt://localhost:" + line.port()), null, null, null);
  }

  @AfterEach
  void close() {
    graph.close();
    line.close();
  }

  /** At growing intervals: a line that is always cut while it is set up is no line. */
  @Test
  void a_line_that_is_cut_again_and_again_loses_nothing() throws Exception {
    CompletableFuture<Void> load = load(graph);
    for (int i = 0; (i < 3 || graph.activity().retries() == 0) && !load.isDone(); i++) {
      TimeUnit.MILLISECONDS.sleep(100L * (i + 1));
      line.cut();
    }
    load.get(120, TimeUnit.SECONDS);
    isWhole();
    assertThat(graph.activity().retries()).isPositive();
  }

  @Test
  void a_line_that_is_slow_is_waited_for() throws Exception {
    line.delay(1);
    load(graph).get(120, TimeUnit.SECONDS);
    isWhole();
  }

  /**
   * What is garbled is not understood; so a sentence, or another connection, and never a half. The
   * line breaks soon after: noise can look like the beginning of a long message, for whose rest the
   * driver waits as long as the connection stands.
   */
  @Test
  void a_line_that_answers_noise_and_breaks_is_told_in_words_and_the_same_load_continues()
      throws Exception {
    for (int i = 0; i < 2; i++) {
      CompletableFuture<Void> load = load(graph);
      TimeUnit.MILLISECONDS.sleep(100L * i);
      line.garble();
      TimeUnit.MILLISECONDS.sleep(300);
      line.cut();
      Throwable trouble = load.handle((done, failure) -> failure).get(120, TimeUnit.SECONDS);
      if (trouble != null) {
        assertThat(trouble.getCause()).isInstanceOf(GraphUnavailableException.class);
      }
      assertThat(TestGraph.store().check().disagreements()).isEmpty();
    }
    load(graph).get(120, TimeUnit.SECONDS);
    isWhole();
  }

  /** Noise can look like the beginning of a long message, whose rest never comes. */
  @Test
  void a_line_that_falls_silent_is_not_waited_for_for_ever() throws Exception {
    try (GraphStore hasty = hasty(2)) {
      hasty.load(batches().get(0));
      line.mute(true);
      Throwable trouble = load(hasty).handle((done, failure) -> failure).get(120, TimeUnit.SECONDS);
      assertThat(trouble.getCause())
          .isInstanceOf(GraphUnavailableException.class)
          .hasMessageContaining("nothing was heard for 2 seconds")
          .hasMessageContaining("the same command continues");
      line.mute(false);
      load(graph).get(120, TimeUnit.SECONDS);
      isWhole();
    }
  }

  @Test
  void whatever_is_asked_into_silence_is_given_up() {
    try (GraphStore hasty = hasty(1)) {
      List<Supplier<Object>> questions =
          List.of(
              () -> askWithin(hasty, Duration.ofMillis(1)),
              () -> hasty.documents(0, 10),
              hasty::state,
              () -> hasty.purge("d1"));
      for (Supplier<Object> question : questions) {
        line.mute(true);
        assertThatThrownBy(question::get)
            .isInstanceOf(GraphUnavailableException.class)
            .hasMessageContaining("no longer answers");
        line.mute(false);
        assertThat(askWithin(hasty, Duration.ofSeconds(20))).hasSize(1);
      }
    }
  }

  private GraphStore hasty(int seconds) {
    return GraphStore.connect(settings().withPatience(Duration.ofSeconds(seconds)), ONTOLOGY);
  }

  private static List<Row> askWithin(GraphStore graph, Duration time) {
    try (Stream<Row> rows = graph.read("RETURN 1 AS one", Map.of(), new ReadOptions(time, 10))) {
      return rows.toList();
    }
  }

  @Test
  void three_writers_of_the_same_companies_wait_for_each_other() throws Exception {
    List<CompletableFuture<Void>> loads =
        List.of(load(graph), load(TestGraph.store()), load(TestGraph.overBolt()));
    for (CompletableFuture<Void> load : loads) {
      load.get(120, TimeUnit.SECONDS);
    }
    isWhole();
  }

  /** Somebody's transaction holds a company and then wants what the load holds. */
  @Test
  void a_deadlock_with_somebody_elses_transaction_is_tried_again() throws Exception {
    graph.load(batches().get(0));
    long before = graph.activity().retries();
    boolean otherGaveIn = false;
    try (Driver driver = GraphDatabase.driver(TestGraph.store().boltUri());
        Session session = driver.session();
        Transaction other = session.beginTransaction()) {
      other.run("MATCH (n) WHERE n:Name OR n:Entity SET n.held = true").consume();
      CompletableFuture<Void> load = load(graph);
      awaitBlocked();
      try {
        other.run("MATCH (g:Relata) SET g.held = true").consume();
        other.rollback();
      } catch (TransientException e) {
        otherGaveIn = true;
      }
      load.get(120, TimeUnit.SECONDS);
    }
    assertThat(otherGaveIn || graph.activity().retries() > before).isTrue();
    isWhole();
  }

  private static void awaitBlocked() throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      if (TestGraph.ask("SHOW TRANSACTIONS YIELD status RETURN status").stream()
          .anyMatch(status -> status.toString().startsWith("Blocked"))) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new IllegalStateException("nobody waits for the other transaction");
  }

  private static CompletableFuture<Void> load(GraphStore graph) {
    return CompletableFuture.runAsync(() -> batches().forEach(graph::load));
  }

  private static List<List<DocumentFacts>> batches() {
    return IntStream.range(0, BATCHES)
        .mapToObj(i -> WORKLOAD.documents(10 * i, 10).toList())
        .toList();
  }

  private void isWhole() {
    GraphCheck check = TestGraph.store().check();
    assertThat(check.disagreements()).isEmpty();
    assertThat(check.checksum()).isEqualTo(undisturbed);
  }
}
