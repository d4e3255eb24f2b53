package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.document.Document;
import io.relata.fact.DocumentFacts;
import io.relata.ontology.Ontology;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueIT {

  @Test
  void documents_are_listed_newest_first_also_when_taken_back(@TempDir Path folder) {
    try (GraphStore store =
        GraphStore.embedded(EmbeddedSettings.quiet(folder), Ontology.businessNews())) {
      store.load(
          List.of(
              document("a", "2025-01-01"),
              document("b", "2025-03-01"),
              document("c", "2025-02-01")));
      store.retract("c");
      assertThat(store.documents(0, 2)).extracting(StoredDocument::id).containsExactly("b", "c");
      assertThat(store.documents(2, 2)).extracting(StoredDocument::id).containsExactly("a");
      StoredDocument taken = store.findDocument("c").orElseThrow();
      assertThat(taken.retractedAt()).isNotNull().isAfterOrEqualTo(taken.ingestedAt());
      assertThat(taken.publishedOn()).isEqualTo("2025-02-01");
      assertThat(taken.sha256()).isEqualTo(document("c", "2025-02-01").document().sha256());
      assertThat(store.findDocument("d")).isEmpty();
    }
  }

  private static DocumentFacts document(String id, String date) {
    return new DocumentFacts(
        new Document(id, "Title of " + id, null, LocalDate.parse(date), null, "Text of " + id),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
