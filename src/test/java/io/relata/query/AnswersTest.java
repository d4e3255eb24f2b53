package io.relata.query;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.fact.Certainty;
import io.relata.fact.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final Entity APPLE = new Entity("1", "Company", "Apple", List.of("Apple"));

  @Test
  void a_source_needs_a_document_and_a_quote() {
    assertThatThrownBy(() -> new Source("d1", null, null, null, null, " ", 0, 0, null))
        .hasMessage("A source needs a document and a quote");
    assertThatThrownBy(() -> new Source("", null, null, null, null, "Words.", 0, 6, null))
        .hasMessage("A source needs a document and a quote");
  }

  @Test
  void a_relationship_without_evidence_cannot_be_built() {
    assertThatThrownBy(
            () ->
                new Relationship(
                    "r",
                    APPLE,
                    "OWNS",
                    APPLE,
                    false,
                    Status.ACTIVE,
                    Certainty.CERTAIN,
                    1,
                    1,
                    0,
                    1,
                    null,
                    null,
                    null,
                    null,
                    List.of()))
        .hasMessageContaining("came without evidence");
  }
}
