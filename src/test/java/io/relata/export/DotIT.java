package io.relata.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.junit.jupiter.api.Test;

class DotIT implements ExportFormatContract {
  @Override
  public ExportFormat format() {
    return new Dot();
  }

  @Test
  void it_reads_back() throws IOException {
    Map<String, String> labels = new HashMap<>();
    Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (pair, value) -> labels.put(pair.getFirst(), value.getValue()));
    importer.importGraph(graph, new StringReader(text(whole())));
    assertThat(labels.values()).contains("Apple", "<img onerror=\"x\">");
    assertThat(graph.edgeSet()).hasSizeGreaterThan(5);
  }
}
