package io.relata.extract.names;

import io.relata.extract.linear.LinearModel;
import io.relata.ontology.Ontology;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types of names by what annotated articles have in common; says nothing where it is not sure. */
final class TypeModel {
  /** What is less likely is left to the rules; tried on the development sets. */
  private static final double LEAST = .5;

  /** What is as likely may be the case as well. */
  private static final double NEAR = .25;

  private final LinearModel model;

  TypeModel(LinearModel model) {
    this.model = model;
  }

  /** The model that was made when the program was built. */
  static TypeModel open() {
    return new TypeModel(LinearModel.load(TypeModel.class, NameLessons.TYPES));
  }

  /** Knows nothing: for making lessons. */
  static TypeModel none() {
    return new TypeModel(new LinearModel(List.of(), List.of(), new float[0]));
  }

  /**
   * @param sure whether no type of another kind comes near it
   */
  record Choice(String type, boolean sure) {}

  /** The likeliest of the ontology's types, if it is likely enough. */
  static Optional<Choice> choose(Map<String, Double> likely, Ontology ontology) {
    return likely.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() >= LEAST)
        .map(best -> new Choice(best.getKey(), isAlone(best.getKey(), likely, ontology)));
  }

  /** How likely each of the ontology's types is, 0 to 1. */
  Map<String, Double> likely(Set<String> traits, Ontology ontology) {
    double[] each = model.probabilities(traits);
    Map<String, Double> likely = new LinkedHashMap<>();
    for (int label = 0; label < each.length; label++) {
      if (ontology.findEntityType(model.labels().get(label)).isPresent()) {
        likely.put(model.labels().get(label), each[label]);
      }
    }
    return likely;
  }

  private static boolean isAlone(String type, Map<String, Double> likely, Ontology ontology) {
    return likely.entrySet().stream()
        .filter(other -> !ontology.root(other.getKey()).equals(ontology.root(type)))
        .allMatch(other -> other.getValue() < NEAR);
  }
}
