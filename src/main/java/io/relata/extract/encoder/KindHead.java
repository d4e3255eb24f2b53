package io.relata.extract.encoder;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * What a vector says of the kind of thing whose mark it belongs to; immutable.
 *
 * @param weights the width of a vector times the number of {@link MarkedText#KINDS} that are known
 */
record KindHead(float[] weights, float[] bias) {

  static KindHead read(DataInputStream in) throws IOException {
    return new KindHead(Floats.read(in), Floats.read(in));
  }

  /** How likely each kind is, in their order; together 1. */
  double[] likely(float[] vector) {
    float[] sums = Floats.times(weights, vector);
    double[] likely = new double[sums.length];
    double all = 0;
    for (int kind = 0; kind < likely.length; kind++) {
      likely[kind] = StrictMath.exp(sums[kind] + bias[kind]);
      all += likely[kind];
    }
    for (int kind = 0; kind < likely.length; kind++) {
      likely[kind] /= all;
    }
    return likely;
  }
}
