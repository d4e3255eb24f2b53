package io.relata.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CytoscapeJsonIT implements ExportFormatContract {
  @Override
  public ExportFormat format() {
    return new CytoscapeJson();
  }

  @Test
  void every_edge_ends_at_nodes_of_the_file() throws IOException {
    JsonNode elements = new JsonMapper().readTree(bytes(whole())).get("elements");
    var ids = elements.get("nodes").valueStream().map(n -> n.at("/data/id").asString()).toList();
    assertThat(elements.get("edges").valueStream())
        .isNotEmpty()
        .allSatisfy(
            edge ->
                assertThat(ids)
                    .contains(
                        edge.at("/data/source").asString(), edge.at("/data/target").asString()));
    assertThat(elements.get("nodes").valueStream().map(n -> n.at("/data/name").asString()))
        .contains(HOSTILE);
  }
}
