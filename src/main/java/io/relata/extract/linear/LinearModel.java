package io.relata.extract.linear;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** How much each feature speaks for each label; immutable. */
public final class LinearModel {
  private static final int MAGIC = 0x52454c32;

  private final List<String> labels;
  private final List<String> features;
  private final Map<String, Integer> places;
  private final float[] weights;

  /**
   * @param labels any number of which may hold at once
   * @param weights at {@code feature * labels + label}
   */
  public LinearModel(List<String> labels, List<String> features, float[] weights) {
    this.labels = List.copyOf(labels);
    this.features = List.copyOf(features);
    this.weights = weights.clone();
    this.places = new HashMap<>(features.size() * 2);
    features.forEach(feature -> places.put(feature, places.size()));
  }

  /** The only model of a {@link ModelFile}. */
  public static LinearModel load(Class<?> room, String name) {
    try (InputStream in = ModelFile.open(room, name)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<String> labels() {
    return labels;
  }

  /** Where a feature stands; empty for one that was not learned. */
  public OptionalInt place(String feature) {
    Integer at = places.get(feature);
    return at == null ? OptionalInt.empty() : OptionalInt.of(at);
  }

  /** How likely each label is, 0 to 1, each by itself. */
  public double[] probabilities(Set<String> of) {
    double[] sums = new double[labels.size()];
    for (String feature : of) {
      Integer at = places.get(feature);
      if (at != null) {
        for (int label = 0; label < sums.length; label++) {
          sums[label] += weights[at * sums.length + label];
        }
      }
    }
    return Arrays.stream(sums).map(sum -> 1 / (1 + StrictMath.exp(-sum))).toArray();
  }

  /** How many features it knows; their places are below. */
  public int size() {
    return features.size();
  }

  /** How much a feature, named by its place, speaks for a label. */
  public double weight(int feature, int label) {
    return weights[feature * labels.size() + label];
  }

  /** Leaves the stream open: more may follow. */
  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(MAGIC);
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    out.writeInt(features.size());
    for (String feature : features) {
      out.writeUTF(feature);
    }
    for (float weight : weights) {
      out.writeFloat(weight);
    }
    out.flush();
  }

  /**
   * @throws IOException where the stream holds no model, or only a part
   */
  public static LinearModel read(InputStream from) throws IOException {
    DataInput in = new DataInputStream(from);
    if (in.readInt() != MAGIC) {
      throw new IOException("not a linear model");
    }
    List<String> labels = new ArrayList<>();
    for (int count = in.readInt(); labels.size() < count; ) {
      labels.add(in.readUTF());
    }
    List<String> features = new ArrayList<>();
    for (int count = in.readInt(); features.size() < count; ) {
      features.add(in.readUTF());
    }
    float[] weights = new float[features.size() * labels.size()];
    for (int at = 0; at < weights.length; at++) {
      weights[at] = in.readFloat();
    }
    return new LinearModel(labels, features, weights);
  }
}
