package io.relata.extract.encoder;

import java.io.DataInputStream;
import java.io.IOException;

/** Matrices and vectors of floats. */
final class Floats {
  private Floats() {}

  /** As {@code training/encoder.py} wrote them: how many, then each. */
  static float[] read(DataInputStream in) throws IOException {
    float[] floats = new float[in.readInt()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = in.readFloat();
    }
    return floats;
  }

  /**
   * The product of both: so that the processor adds many at once, the matrix has a row for each
   * number of the vector.
   */
  static float[] times(float[] matrix, float[] vector) {
    float[] result = new float[matrix.length / vector.length];
    for (int i = 0; i < vector.length; i++) {
      float factor = vector[i];
      int at = i * result.length;
      for (int column = 0; column < result.length; column++) {
        result[column] += matrix[at + column] * factor;
      }
    }
    return result;
  }
}
