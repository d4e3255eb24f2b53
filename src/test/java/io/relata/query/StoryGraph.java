package io.relata.query;

import io.relata.graph.HarnessGraph;
import io.relata.graph.WordVectors;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The graph of {@code story.cypher}, the same for every test; tests only read it. */
public final class StoryGraph {
  private static final HarnessGraph GRAPH = open();

  private StoryGraph() {}

  public static HarnessGraph graph() {
    return GRAPH;
  }

  public static Questions questions() {
    return Questions.of(GRAPH, Ontology.businessNews()).with(new WordVectors());
  }

  private static HarnessGraph open() {
    try (InputStream story =
        Objects.requireNonNull(StoryGraph.class.getResourceAsStream("story.cypher"))) {
      HarnessGraph graph = HarnessGraph.open();
      graph.run(new String(story.readAllBytes(), StandardCharsets.UTF_8));
      graph.embed(new WordVectors());
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
