package io.relata.extract.learned;

import io.relata.extract.linear.LinearModel;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What speaks for each relation of a pair, and the annotated pairs that taught it; immutable.
 *
 * @param linear its labels are relations with {@code >} before them where the entity that stands
 *     first is the subject, {@code <} where it is the object
 * @param taught what it was learned from
 */
record RelationModel(LinearModel linear, List<Taught> taught) {

  /**
   * A pair that somebody annotated.
   *
   * @param features their places, ascending
   */
  record Taught(int label, String text, int[] features) {}

  List<String> labels() {
    return linear.labels();
  }

  /** How likely each label is, 0 to 1; a pair may have several. */
  double[] probabilities(Set<String> of) {
    return linear.probabilities(of);
  }

  /** The annotated sentence of that label which shares most of what speaks for it. */
  String nearest(int label, Set<String> of) {
    double[] speaks = new double[linear.size()];
    for (int at : places(linear, of)) {
      speaks[at] = Math.max(0, linear.weight(at, label));
    }
    String nearest = "";
    double most = -1;
    for (Taught pair : taught) {
      if (pair.label() == label) {
        double shared = 0;
        for (int at : pair.features()) {
          shared += speaks[at];
        }
        if (shared > most) {
          most = shared;
          nearest = pair.text();
        }
      }
    }
    return nearest;
  }

  /** Where the features stand that the model knows, ascending. */
  static int[] places(LinearModel linear, Set<String> features) {
    return features.stream()
        .map(linear::place)
        .flatMapToInt(OptionalInt::stream)
        .sorted()
        .toArray();
  }

  /** Leaves the stream open. */
  void write(OutputStream to) throws IOException {
    linear.write(to);
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(taught.size());
    for (Taught pair : taught) {
      out.writeInt(pair.label());
      out.writeUTF(pair.text());
      out.writeInt(pair.features().length);
      for (int feature : pair.features()) {
        out.writeInt(feature);
      }
    }
    out.flush();
  }

  /**
   * @throws IOException where the stream holds no model, or only a part
   */
  static RelationModel read(InputStream from) throws IOException {
    try (DataInputStream in = new DataInputStream(from)) {
      LinearModel linear = LinearModel.read(in);
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
      return new RelationModel(linear, List.copyOf(taught));
    }
  }
}
