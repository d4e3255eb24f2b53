package io.relata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.relata.document.Document;
import io.relata.document.Issue;
import io.relata.extract.Extractor;
import io.relata.fact.DocumentFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine that does not keep its word never to throw. */
class FailingEngineTest {
  @TempDir Path folder;

  private final List<Issue> issues = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Kelvotek rose.");
    Files.writeString(folder.resolve("b.txt"), "An odd text.");
    Files.writeString(
        folder.resolve("c.jsonl"),
        """
        {"id": "one", "text": "Another odd text."}
        {"id": "two", "text": "Brightloop rose."}
        """);
  }

  private List<DocumentFacts> read(Supplier<Extractor> engine) {
    Reading reading = new Reading(engine, "test", (document, read) -> false);
    try (Stream<DocumentFacts> read = reading.read(List.of(folder.toString()), issues::add)) {
      return read.toList();
    }
  }

  private static Extractor failsOn(String word) {
    return new Extractor() {
      @Override
      public String id() {
        return "test";
      }

      @Override
      public DocumentFacts extract(Document document) {
        if (Objects.requireNonNull(document.text()).contains(word)) {
          throw new ArrayIndexOutOfBoundsException(-1);
        }
        return new DocumentFacts(document, List.of(), List.of(), List.of(), List.of());
      }
    };
  }

  @Test
  void a_text_it_fails_on_is_left_out_and_told_of_and_the_others_are_read() {
    assertThat(read(() -> failsOn("odd")))
        .extracting(facts -> facts.document().text())
        .containsExactly("Kelvotek rose.", "Brightloop rose.");
    assertThat(issues)
        .filteredOn(issue -> issue.code().equals("not-understood"))
        .hasSize(2)
        .allMatch(issue -> issue.level() == Issue.Level.ERROR)
        .anyMatch(issue -> issue.place().endsWith("c.jsonl:1"));
  }

  @Test
  void that_it_cannot_be_opened_is_no_trouble_of_a_text() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                read(
                    () -> {
                      throw new IllegalStateException("no model");
                    }))
        .withMessageContaining("no model");
  }
}
