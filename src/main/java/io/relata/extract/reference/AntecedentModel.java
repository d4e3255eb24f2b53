package io.relata.extract.reference;

import io.relata.extract.linear.LinearModel;
import io.relata.extract.linear.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  AntecedentModel(LinearModel likely, LinearModel better) {
    this.likely = likely;
    this.better = better;
  }

  /** The model that was made when the program was built. */
  public static AntecedentModel open() {
    try (InputStream in = ModelFile.open(AntecedentModel.class, AntecedentLessons.MODEL)) {
      return new AntecedentModel(LinearModel.read(in), LinearModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The best of those, where it is likely enough. */
  Optional<Entity> choose(Map<Entity, Set<String>> traits) {
    Entity best = null;
    double most = 0;
    for (Map.Entry<Entity, Set<String>> each : traits.entrySet()) {
      double good = better.probabilities(each.getValue())[0];
      if (good > most) {
        most = good;
        best = each.getKey();
      }
    }
    return Optional.ofNullable(best)
        .filter(entity -> likely.probabilities(traits.get(entity))[0] >= LEAST);
  }
}
