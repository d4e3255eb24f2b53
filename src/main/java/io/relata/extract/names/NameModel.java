package io.relata.extract.names;

import io.relata.extract.linear.LinearModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    try (InputStream in = LinearModel.open(NameModel.class, NameLessons.NAMES)) {
      return new NameModel(LinearModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Knows nothing: for making lessons. */
  static NameModel none() {
    return new NameModel(new LinearModel(List.of(NAME), List.of(), new float[0]));
  }

  boolean isName(Set<String> traits) {
    return model.probabilities(traits)[0] >= LEAST;
  }
}
