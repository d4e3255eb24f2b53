package io.relata.extract.encoder;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What two vectors say of a pair: a layer over both and their product, then one score a label;
 * immutable.
 *
 * @param labels relations with {@code >} before them where the first is the subject, {@code <}
 *     where it is the object
 * @param inner its weights for the first vector, the second and their product, each the width of a
 *     vector times {@code size}
 * @param outer {@code size} times {@code labels} weights
 */
record PairHead(
    List<String> labels, float[][] inner, float[] innerBias, float[] outer, float[] outerBias) {
  private static final int PARTS = 3;

  /** As {@code training/encoder.py} wrote it. */
  static PairHead read(DataInputStream in) throws IOException {
    List<String> labels = new ArrayList<>();
    for (int count = in.readInt(); labels.size() < count; ) {
      labels.add(in.readUTF());
    }
    float[][] inner = new float[PARTS][];
    for (int part = 0; part < PARTS; part++) {
      inner[part] = Floats.read(in);
    }
    return new PairHead(
        List.copyOf(labels), inner, Floats.read(in), Floats.read(in), Floats.read(in));
  }

  /**
   * Log-odds of each label.
   *
   * @param first a vector with what it adds to the layer as the first
   * @param second … as the second
   */
  double[] scores(Mark first, Mark second) {
    float[] product = new float[first.vector.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = first.vector[i] * second.vector[i];
    }
    float[] layer = Floats.times(inner[2], product);
    float[] asFirst = first.adds(0);
    float[] asSecond = second.adds(1);
    for (int i = 0; i < layer.length; i++) {
      layer[i] = gelu(layer[i] + innerBias[i] + asFirst[i] + asSecond[i]);
    }
    float[] sums = Floats.times(outer, layer);
    double[] scores = new double[sums.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = sums[i] + outerBias[i];
    }
    return scores;
  }

  Mark mark(float[] vector) {
    return new Mark(vector);
  }

  /** The vector of one that is spoken of; for one thread. */
  final class Mark {
    private final float[] vector;
    private final float[][] added = new float[2][];

    private Mark(float[] vector) {
      this.vector = vector;
    }

    /** What it adds to the layer as the first (0) or the second (1) of a pair. */
    private float[] adds(int place) {
      if (added[place] == null) {
        added[place] = Floats.times(inner[place], vector);
      }
      return added[place];
    }
  }

  /** The Gaussian error linear unit by its tanh, as close as matters here. */
  private static float gelu(float x) {
    double inner = Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x);
    return (float) (0.5 * x * (1 + StrictMath.tanh(inner)));
  }
}
