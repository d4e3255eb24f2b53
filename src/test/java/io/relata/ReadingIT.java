package io.relata;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import io.relata.graph.EmbeddedSettings;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingIT {
  private static final Ontology ONTOLOGY = Ontology.businessNews();

  @TempDir private Path folder;

  @Test
  void a_build_that_was_interrupted_goes_on_where_it_stopped() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < 6; i++) {
      Files.writeString(
          articles.resolve(i + ".txt"),
          "# Report %d\n\nApple is partnering with Alibaba in region %d.\n".formatted(i, i));
    }
    Reading reading = Reading.with(ONTOLOGY, List.of());
    try (KnowledgeGraph graph =
        KnowledgeGraph.embedded(EmbeddedSettings.quiet(folder.resolve("graph")), ONTOLOGY)) {
      Reading rest = reading.unless(graph::isRead);
      try (Stream<DocumentFacts> begun = read(rest, articles)) {
        graph.load(begun.limit(4), issue -> {});
      }
      List<String> later = new ArrayList<>();
      try (Stream<DocumentFacts> others = read(rest, articles)) {
        graph.load(others.peek(facts -> later.add(facts.document().id())), issue -> {});
      }
      assertThat(later).containsExactly("4", "5");
      Files.writeString(
          articles.resolve("0.txt"), "# Report 0\n\nApple is partnering with Baidu.\n");
      graph.retract("1");
      try (Stream<DocumentFacts> changed = read(rest, articles)) {
        assertThat(changed.map(facts -> facts.document().id())).containsExactly("0", "1");
      }
      Path names = Files.writeString(folder.resolve("names.csv"), "name,type\nAlibaba,Company\n");
      Reading another = Reading.with(ONTOLOGY, List.of(names)).unless(graph::isRead);
      try (Stream<DocumentFacts> all = read(another, articles)) {
        assertThat(all).hasSize(6);
      }
    }
  }

  private static Stream<DocumentFacts> read(Reading reading, Path folder) {
    return reading.read(
        List.of(folder.toString()),
        issue -> assertThat(issue.level()).isNotEqualTo(Issue.Level.ERROR));
  }
}
