package io.relata.extract.reference;

import io.relata.extract.linear.LinearModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom words without a name mean, by what annotated articles have in common. */
public final class AntecedentModel {
  static final String MEANT = "meant";

  /** Who is less likely is not meant; tried on the development sets. */
  private static final double LEAST = .35;

  private final LinearModel likely;
  private final LinearModel better;

  /**
   * @param likely whether somebody is meant
   * @param better who of several
   */
  private AntecedentModel(LinearModel likely, LinearModel better) {
    this.likely = likely;
    this.better = better;
  }

  /** The model that was made when the program was built. */
  public static AntecedentModel open() {
    try (InputStream in = LinearModel.open(AntecedentModel.class, AntecedentLessons.MODEL)) {
      return new AntecedentModel(LinearModel.read(in), LinearModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The best of those, where it is likely enough. */
  Optional<Entity> choose(Map<Entity, List<String>> traits) {
    return best(traits).filter(entity -> likely.probabilities(traits.get(entity))[0] >= LEAST);
  }

  private Optional<Entity> best(Map<Entity, List<String>> traits) {
    return traits.keySet().stream()
        .max(Comparator.comparingDouble(one -> better.probabilities(traits.get(one))[0]));
  }
}
