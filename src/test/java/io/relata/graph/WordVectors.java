package io.relata.graph;

import java.util.List;
import java.util.Locale;

/** Sentences are near when they share words: enough to see that vectors are kept and found. */
public record WordVectors(String model) implements Embedding {
  private static final int DIMENSIONS = 64;

  public WordVectors() {
    this("words");
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public List<float[]> of(List<String> texts) {
    return texts.stream().map(WordVectors::vector).toList();
  }

  private static float[] vector(String text) {
    float[] vector = new float[DIMENSIONS];
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
      vector[Math.floorMod(word.hashCode(), DIMENSIONS)] += 1;
    }
    return vector;
  }
}
