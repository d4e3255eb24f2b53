package io.relata;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.spi.model.embedding.EmbeddingModelFactory;
import io.relata.graph.Embedding;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** An embedding model of LangChain4j that runs in this process; the first on the class path. */
public final class BundledEmbedding implements Embedding {
  /** What to tell who wants one where there is none. */
  public static final String MISSING =
      "Search by meaning needs an embedding model, which this program was built without (it adds 137 MB); build it with: ./mvnw -Psemantic -DskipTests package";

  private final EmbeddingModel model;

  private BundledEmbedding(EmbeddingModel model) {
    this.model = model;
  }

  /** Loads it; empty when this program was built without one. */
  public static Optional<BundledEmbedding> find() {
    return ServiceLoader.load(EmbeddingModelFactory.class)
        .findFirst()
        .map(factory -> new BundledEmbedding(factory.create()));
  }

  @Override
  public String model() {
    return model.getClass().getSimpleName();
  }

  @Override
  public int dimensions() {
    return model.dimension();
  }

  @Override
  public List<float[]> of(List<String> texts) {
    return model.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
        .map(embedding -> embedding.vector())
        .toList();
  }
}
