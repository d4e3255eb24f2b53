package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("any-line")
class ServerGoneIT {

  @Test
  void a_server_that_goes_in_the_middle_is_told_in_our_words() {
    HarnessGraph server = HarnessGraph.open();
    GraphStore graph = server.store();
    ReadOptions few = new ReadOptions(ReadOptions.DEFAULT.timeout(), 10);
    Stream<Row> rows = graph.read("UNWIND range(1, 1000000) AS n RETURN n", Map.of(), few);
    Iterator<Row> each = rows.iterator();
    each.next();
    server.stop();
    assertThatThrownBy(() -> each.forEachRemaining(row -> {}))
        .isInstanceOf(GraphUnavailableException.class)
        .hasMessageContaining("check that the server runs");
    assertThatThrownBy(() -> graph.documents(0, 10)).isInstanceOf(GraphUnavailableException.class);
    assertThatThrownBy(graph::state).isInstanceOf(GraphUnavailableException.class);
    assertThatThrownBy(() -> graph.read("RETURN 1", Map.of(), few).toList())
        .isInstanceOf(GraphUnavailableException.class);
  }
}
