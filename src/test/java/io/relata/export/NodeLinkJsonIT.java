package io.relata.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NodeLinkJsonIT implements ExportFormatContract {
  @Override
  public ExportFormat format() {
    return new NodeLinkJson();
  }

  @Test
  void a_link_carries_certainty_counts_and_quote() throws IOException {
    JsonNode graph = new JsonMapper().readTree(bytes(part()));
    assertThat(graph.get("nodes").size()).isEqualTo(3);
    JsonNode link = graph.get("links").get(0);
    assertThat(link.get("relation").asString()).isEqualTo("PARTNERS_WITH");
    assertThat(link.get("documents").asInt()).isEqualTo(2);
    assertThat(link.get("quote").asString()).isNotBlank();
  }
}
