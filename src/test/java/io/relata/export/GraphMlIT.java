package io.relata.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;

class GraphMlIT implements ExportFormatContract {
  @Override
  public ExportFormat format() {
    return new GraphMl();
  }

  @Test
  void it_is_valid_by_the_schema_and_reads_back() throws IOException {
    Map<String, String> labels = new HashMap<>();
    Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (pair, value) -> {
          if (pair.getSecond().equals("label")) {
            labels.put(pair.getFirst(), value.getValue());
          }
        });
    importer.importGraph(graph, new StringReader(text(whole())));
    assertThat(graph.containsEdge("e-cac", "e-alibaba")).isTrue();
    assertThat(labels.get("e-evil")).isEqualTo(HOSTILE.replace('\u0001', '\uFFFD'));
  }
}
