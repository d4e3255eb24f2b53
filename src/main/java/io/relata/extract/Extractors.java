package io.relata.extract;

import io.relata.extract.names.Gazetteer;
import io.relata.ontology.Ontology;
import java.nio.file.Path;
import java.util.List;

/** The engines there are. */
public final class Extractors {
  private Extractors() {}

  /** Dependency patterns taught by the ontology's examples; takes seconds to open. */
  public static PatternExtractor patterns(Ontology ontology) {
    return patterns(ontology, List.of());
  }

  /**
   * The same with a user's lists of names, which win over those shipped.
   *
   * @param nameFiles CSV with the columns name, type, aliases, identifiers
   */
  public static PatternExtractor patterns(Ontology ontology, List<Path> nameFiles) {
    return new PatternExtractor(ontology, Gazetteer.read(nameFiles));
  }
}
