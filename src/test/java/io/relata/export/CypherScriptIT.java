package io.relata.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.graph.HarnessGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class CypherScriptIT implements ExportFormatContract {
  @Override
  public ExportFormat format() {
    return new CypherScript();
  }

  @Test
  void replayed_into_an_empty_database_it_gives_the_same_script() throws IOException {
    String script = text(whole());
    HarnessGraph copy = HarnessGraph.open();
    copy.run(script);
    assertThat(text(ExportedGraph.whole(copy))).isEqualTo(script);
  }

  @Test
  void a_part_brings_the_facts_and_documents_it_rests_on() {
    try {
      assertThat(text(part()))
          .contains("Apple is partnering with Alibaba.", "A choice is made", ":`Fact`")
          .doesNotContain("Huawei denied");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
