package io.relata.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MermaidIT implements ExportFormatContract {
  @Override
  public ExportFormat format() {
    return new Mermaid();
  }

  @Test
  void nothing_of_a_name_can_end_its_label() throws IOException {
    assertThat(text(whole()))
        .contains("[\"Apple\"]", "#60;img onerror#61;#34;x#34;#62;")
        .doesNotContain("<img", "`x`");
  }
}
