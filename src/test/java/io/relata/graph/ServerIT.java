package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.fact.DocumentFacts;
import io.relata.graph.write.LoadReport;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** Everything again, against a Neo4j in another process. */
class ServerIT {
  private static final Ontology ONTOLOGY = Ontology.businessNews();
  private static final DocumentFacts STORY =
      Story.of("d1", "2025-02-12")
          .says("Apple", "PARTNERS_WITH", "Alibaba", "Apple works with Alibaba.")
          .facts();

  private static ServerProcess server;
  private static GraphStore graph;
  private static GraphStore other;
  private static Driver driver;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    server = ServerProcess.start(folder);
    graph = GraphStore.connect(server.settings("bolt"), ONTOLOGY);
    other = GraphStore.connect(server.settings("neo4j"), ONTOLOGY);
    driver = server.driver();
    TestGraph.use(graph, other, driver);
  }

  @AfterAll
  static void stop() {
    TestGraph.useOwn();
    driver.close();
    other.close();
    graph.close();
    server.close();
  }

  @Nested
  class Loads extends LoadIT {}

  @Nested
  class Remembers extends MemoryIT {
    /** Counts work, of which there is as much wherever the server is. */
    @Override
    void retracting_costs_what_the_document_costs_also_beside_a_hub() {}
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "neo4j", "bolt+ssc", "neo4j+ssc"})
  void every_kind_of_address_reaches_the_same_graph(String scheme) {
    TestGraph.empty().load(List.of(STORY));
    try (GraphStore same = GraphStore.connect(server.settings(scheme), ONTOLOGY)) {
      assertThat(same.load(List.of(STORY)).unchangedDocuments()).isOne();
      assertThat(same.checksum()).isEqualTo(graph.checksum());
    }
  }

  @Test
  void the_default_database_need_not_be_named() {
    TestGraph.empty().load(List.of(STORY));
    ServerSettings settings =
        new ServerSettings(server.uri("neo4j"), ServerProcess.USER, ServerProcess.PASSWORD, null);
    try (GraphStore same = GraphStore.connect(settings, ONTOLOGY)) {
      assertThat(same.checksum()).isEqualTo(graph.checksum());
    }
  }

  @Test
  void a_wrong_password_and_none_are_said_in_words() {
    assertThatThrownBy(() -> connect("wrong-password"))
        .isInstanceOf(GraphUnavailableException.class)
        .hasMessageContaining("check --user and --password")
        .hasMessageNotContaining("wrong-password");
    assertThatThrownBy(() -> connect(null))
        .isInstanceOf(GraphUnavailableException.class)
        .hasMessageContaining("the password is missing");
  }

  private static GraphStore connect(@Nullable String password) {
    return GraphStore.connect(
        new ServerSettings(server.uri("neo4j"), ServerProcess.USER, password, null), ONTOLOGY);
  }

  @Test
  void a_certificate_that_nobody_signed_is_trusted_only_when_told_so(@TempDir Path folder)
      throws IOException, InterruptedException {
    assertThatThrownBy(() -> GraphStore.connect(server.settings("bolt+s"), ONTOLOGY))
        .isInstanceOf(GraphUnavailableException.class)
        .hasMessageContaining("+ssc");
    TestGraph.empty().load(List.of(STORY));
    Path output = folder.resolve("output");
    ProcessBuilder check =
        ServerProcess.command(
                List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-Djavax.net.ssl.trustStore=" + server.keys(),
                    "-Djavax.net.ssl.trustStorePassword=" + ServerProcess.PASSWORD),
                "io.relata.cli.Relata",
                "check",
                "--uri",
                server.uri("neo4j+s").toString(),
                "--user",
                ServerProcess.USER)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    check.environment().put("RELATA_PASSWORD", ServerProcess.PASSWORD);
    int exitCode = check.start().waitFor();
    assertThat(output).content().contains(graph.checksum());
    assertThat(exitCode).isZero();
  }

  @Test
  void a_load_waits_for_a_server_that_restarts() throws Exception {
    TestGraph.empty();
    server.stop();
    CompletableFuture<LoadReport> load =
        CompletableFuture.supplyAsync(() -> other.load(List.of(STORY)));
    assertThatThrownBy(graph::checksum)
        .isInstanceOf(GraphUnavailableException.class)
        .hasMessageContaining("no longer answers");
    server.startAgain();
    assertThat(load.get(60, TimeUnit.SECONDS).newFacts()).isOne();
    assertThat(graph.check().disagreements()).isEmpty();
  }

  /** Whether the driver's patience or the server's start is longer, nothing is lost or half. */
  @Test
  void a_load_survives_a_server_that_is_killed_in_the_middle() throws Exception {
    List<List<DocumentFacts>> batches =
        IntStream.range(0, 16)
            .mapToObj(i -> new Workload(40).documents(20 * i, 20).toList())
            .toList();
    batches.forEach(TestGraph.empty()::load);
    String undisturbed = graph.checksum();
    TestGraph.empty();
    AtomicInteger done = new AtomicInteger();
    CompletableFuture<Void> load =
        CompletableFuture.runAsync(
            () -> {
              for (List<DocumentFacts> batch : batches) {
                other.load(batch);
                done.incrementAndGet();
              }
            });
    while (done.get() < 3 && !load.isDone()) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    server.kill();
    assertThat(done.get()).isLessThan(batches.size());
    server.startAgain();
    Throwable trouble = load.handle((end, failure) -> failure).get(120, TimeUnit.SECONDS);
    if (trouble != null) {
      assertThat(trouble.getCause())
          .isInstanceOf(GraphUnavailableException.class)
          .hasMessageContaining("the same command continues");
    }
    server.await();
    assertThat(graph.check().disagreements()).isEmpty();
    batches.forEach(other::load);
    assertThat(graph.checksum()).isEqualTo(undisturbed);
    assertThat(graph.check().disagreements()).isEmpty();
  }
}
