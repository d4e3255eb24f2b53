package io.relata.extract.parse.model;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

/**
 * A weight for each feature and label of which only those are kept that are not zero, one in
 * sixteen, as 16 bits each: 22 MB instead of 455.
 */
final class Weights extends MajorVector {
  /** The cells of feature f are those from {@code begins[f]} up to {@code begins[f + 1]}. */
  private final int[] begins;

  private final byte[] labels;
  private final short[] steps;
  private final float step;

  /**
   * @throws IllegalArgumentException for more than 256 labels
   */
  Weights(MajorVector dense) {
    if (dense.getLabelSize() > 256) {
      throw new IllegalArgumentException(dense.getLabelSize() + " labels");
    }
    setSizes(dense.getLabelSize(), dense.getFeatureSize());
    int cells = dense.countNonZeroWeights();
    begins = new int[feature_size + 1];
    labels = new byte[cells];
    steps = new short[cells];
    step = largest(dense) / Short.MAX_VALUE;
    int cell = 0;
    for (int feature = 0; feature < feature_size; feature++) {
      begins[feature] = cell;
      for (int label = 0; label < label_size; label++) {
        float weight = dense.get(dense.indexOf(label, feature));
        if (weight != 0) {
          labels[cell] = (byte) label;
          steps[cell++] = (short) Math.round(weight / step);
        }
      }
    }
    begins[feature_size] = cell;
  }

  private static float largest(MajorVector dense) {
    float largest = 0;
    for (int at = 0; at < dense.size(); at++) {
      largest = Math.max(largest, Math.abs(dense.get(at)));
    }
    return largest;
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    for (SparseItem feature : features.getVector()) {
      if (feature.getIndex() < feature_size) {
        float value = feature.getValue() * step;
        int end = begins[feature.getIndex() + 1];
        for (int cell = begins[feature.getIndex()]; cell < end; cell++) {
          scores[labels[cell] & 0xff] += steps[cell] * value;
        }
      }
    }
  }

  @Override
  public boolean expand(int rows, int columns, WeightGenerator generator) {
    return false;
  }

  @Override
  public void addScores(float[] dense, float[] scores) {
    throw new UnsupportedOperationException("features are sparse");
  }

  @Override
  public int indexOf(int label, int feature) {
    throw new UnsupportedOperationException("weights are summed, not read");
  }

  @Override
  protected MajorVector createInstance() {
    throw new UnsupportedOperationException("weights are not trained");
  }

  @Override
  protected void setRowSize(int size) {
    throw new UnsupportedOperationException("weights do not grow");
  }

  @Override
  protected void setColumnSize(int size) {
    throw new UnsupportedOperationException("weights do not grow");
  }
}
