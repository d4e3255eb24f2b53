package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.ontology.Ontology;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedIT {
  private static final Ontology ONTOLOGY = Ontology.businessNews();

  @TempDir Path folder;

  @Test
  void the_data_is_still_there_after_a_restart() {
    String before;
    try (GraphStore graph = GraphStore.embedded(EmbeddedSettings.quiet(folder), ONTOLOGY)) {
      graph.load(
          List.of(
              Story.of("d1", "2025-02-12")
                  .says("Apple", "PARTNERS_WITH", "Alibaba", "Apple works with Alibaba.")
                  .facts()));
      before = graph.checksum();
    }
    try (GraphStore graph = GraphStore.embedded(EmbeddedSettings.quiet(folder), ONTOLOGY)) {
      assertThat(graph.checksum()).isEqualTo(before);
    }
  }

  @Test
  void a_folder_in_use_is_said_with_the_way_out() {
    try (GraphStore graph = GraphStore.embedded(EmbeddedSettings.quiet(folder), ONTOLOGY)) {
      assertThat(graph.browserUri()).isEmpty();
      assertThatThrownBy(() -> GraphStore.embedded(EmbeddedSettings.quiet(folder), ONTOLOGY))
          .isInstanceOf(GraphUnavailableException.class)
          .hasMessageContaining("another process has it open")
          .hasMessageContaining(folder.toString());
    }
  }

  @Test
  void a_port_in_use_is_said_with_the_way_out() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      EmbeddedSettings settings = EmbeddedSettings.quiet(folder).withPorts(taken.getLocalPort(), 0);
      assertThatThrownBy(() -> GraphStore.embedded(settings, ONTOLOGY))
          .isInstanceOf(GraphUnavailableException.class)
          .hasMessageContaining("port " + taken.getLocalPort())
          .hasMessageContaining("is in use");
    }
  }

  @Test
  void a_file_where_the_folder_should_be_is_said_with_the_way_out() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> GraphStore.embedded(EmbeddedSettings.quiet(file), ONTOLOGY))
        .isInstanceOf(GraphUnavailableException.class)
        .hasMessageContaining("choose another with --graph DIR");
  }

  @Test
  void nothing_answers_and_nonsense_are_said_in_words() {
    ServerSettings nobody =
        new ServerSettings(URI.create("bolt://localhost:1"), "neo4j", "secret", null);
    assertThatThrownBy(() -> GraphStore.connect(nobody, ONTOLOGY))
        .isInstanceOf(GraphUnavailableException.class)
        .hasMessageContaining("nothing answers there")
        .hasMessageNotContaining("secret");
    ServerSettings nonsense = new ServerSettings(URI.create("ftp://localhost"), null, null, null);
    assertThatThrownBy(() -> GraphStore.connect(nonsense, ONTOLOGY))
        .isInstanceOf(GraphUnavailableException.class)
        .hasMessageContaining("neo4j://host:7687");
  }

  @Test
  void a_database_that_is_not_there_is_said_in_words() {
    ServerSettings wrong =
        new ServerSettings(TestGraph.store().boltUri(), null, null, "nosuchdatabase");
    assertThatThrownBy(() -> GraphStore.connect(wrong, ONTOLOGY))
        .isInstanceOf(GraphUnavailableException.class)
        .hasMessageContaining("no database nosuchdatabase");
  }

  @Test
  void the_browser_is_served() throws IOException, InterruptedException {
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(TestGraph.store().browserUri().orElseThrow()).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Neo4j Browser");
  }

  @Test
  void reading_cannot_write_and_cannot_last() {
    GraphStore graph = TestGraph.empty();
    assertThatThrownBy(
            () -> graph.read("CREATE (n:Entity)", Map.of(), ReadOptions.DEFAULT).toList())
        .isInstanceOfSatisfying(
            QueryFailedException.class,
            e -> assertThat(e.kind()).isEqualTo(QueryFailedException.Kind.FORBIDDEN));
    assertThatThrownBy(() -> graph.read("RETRUN 1", Map.of(), ReadOptions.DEFAULT).toList())
        .isInstanceOfSatisfying(
            QueryFailedException.class,
            e -> assertThat(e.kind()).isEqualTo(QueryFailedException.Kind.INVALID));
    ReadOptions brief = new ReadOptions(Duration.ofMillis(300), 100);
    String endless =
        "UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000000000) AS b RETURN sum(a * b)";
    assertThatThrownBy(() -> graph.read(endless, Map.of(), brief).toList())
        .isInstanceOfSatisfying(
            QueryFailedException.class,
            e -> assertThat(e.kind()).isEqualTo(QueryFailedException.Kind.TIMEOUT));
  }
}
