package io.relata.extract.learned;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How much each feature speaks for each label; immutable.
 *
 * @param origin tells of what it was made
 * @param labels each relation with {@code >} before it where the entity that stands first is its
 *     subject, {@code <} where it is its object
 * @param features their places
 * @param weights at {@code feature * labels + label}
 * @param taught what it was learned from
 */
record RelationModel(
    String origin,
    List<String> labels,
    Map<String, Integer> features,
    float[] weights,
    List<Taught> taught) {

  private static final int MAGIC = 0x52454c31;

  /**
   * A pair that somebody annotated.
   *
   * @param features their places, ascending
   */
  record Taught(int label, String text, int[] features) {}

  /** How likely each label is, 0 to 1; a pair may have several. */
  double[] probabilities(List<String> of) {
    double[] sums = new double[labels.size()];
    for (String feature : of) {
      Integer at = features.get(feature);
      if (at != null) {
        for (int label = 0; label < sums.length; label++) {
          sums[label] += weights[at * sums.length + label];
        }
      }
    }
    return Arrays.stream(sums).map(sum -> 1 / (1 + StrictMath.exp(-sum))).toArray();
  }

  /** The annotated sentence of that label which shares most of what speaks for it. */
  String nearest(int label, List<String> of) {
    int[] own =
        of.stream()
            .map(features::get)
            .filter(at -> at != null)
            .mapToInt(at -> at)
            .sorted()
            .toArray();
    String nearest = "";
    double most = -1;
    for (Taught pair : taught) {
      if (pair.label() == label) {
        double shared =
            IntStream.of(pair.features())
                .filter(at -> Arrays.binarySearch(own, at) >= 0)
                .mapToDouble(at -> Math.max(0, weights[at * labels.size() + label]))
                .sum();
        if (shared > most) {
          most = shared;
          nearest = pair.text();
        }
      }
    }
    return nearest;
  }

  /** The same, made of that. */
  RelationModel of(String made) {
    return new RelationModel(made, labels, features, weights, taught);
  }

  void write(OutputStream to) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to))) {
      out.writeInt(MAGIC);
      out.writeUTF(origin);
      out.writeInt(labels.size());
      for (String label : labels) {
        out.writeUTF(label);
      }
      out.writeInt(features.size());
      for (String feature : features.keySet()) {
        out.writeUTF(feature);
      }
      for (float weight : weights) {
        out.writeFloat(weight);
      }
      out.writeInt(taught.size());
      for (Taught pair : taught) {
        out.writeInt(pair.label());
        out.writeUTF(pair.text());
        out.writeInt(pair.features().length);
        for (int feature : pair.features()) {
          out.writeInt(feature);
        }
      }
    }
  }

  /**
   * @throws IOException where the stream holds no model, or only a part
   */
  static RelationModel read(InputStream from) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(from))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a model of relations");
      }
      String origin = in.readUTF();
      List<String> labels = new ArrayList<>();
      for (int count = in.readInt(); labels.size() < count; ) {
        labels.add(in.readUTF());
      }
      int count = in.readInt();
      Map<String, Integer> features = new LinkedHashMap<>(count * 2);
      for (int at = 0; at < count; at++) {
        features.put(in.readUTF(), at);
      }
      float[] weights = new float[count * labels.size()];
      for (int at = 0; at < weights.length; at++) {
        weights[at] = in.readFloat();
      }
      List<Taught> taught = new ArrayList<>();
      for (int pairs = in.readInt(); taught.size() < pairs; ) {
        int label = in.readInt();
        String text = in.readUTF();
        int[] own = new int[in.readInt()];
        for (int at = 0; at < own.length; at++) {
          own[at] = in.readInt();
        }
        taught.add(new Taught(label, text, own));
      }
      return new RelationModel(origin, List.copyOf(labels), features, weights, List.copyOf(taught));
    }
  }
}
