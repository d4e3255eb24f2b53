package io.relata.extract.names;

import io.relata.extract.linear.LinearModel;
import java.util.List;
import java.util.Set;

/** Whether stretches are names, by what those of annotated articles have in common. */
final class NameModel {
  static final String NAME = "name";

  /** What is less likely is none; tried on the development sets. */
  private static final double LEAST = .4;

  private final LinearModel model;

  NameModel(LinearModel model) {
    this.model = model;
  }

  /** The model that was made when the program was built. */
  static NameModel open() {
    return new NameModel(LinearModel.load(NameModel.class, NameLessons.NAMES));
  }

  /** Knows nothing: for making lessons. */
  static NameModel none() {
    return new NameModel(new LinearModel(List.of(NAME), List.of(), new float[0]));
  }

  boolean isName(Set<String> traits) {
    return model.probabilities(traits)[0] >= LEAST;
  }
}
