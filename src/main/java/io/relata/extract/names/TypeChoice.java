package io.relata.extract.names;

import io.relata.ontology.Ontology;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Picks the type for which most speaks: first the kind of thing, then the kind of that. */
final class TypeChoice {
  private TypeChoice() {}

  static String choose(Map<String, Double> weights, Ontology ontology) {
    Map<String, Double> roots = new HashMap<>();
    weights.forEach(
        (type, weight) -> {
          if (ontology.findEntityType(type).isPresent()) {
            roots.merge(ontology.root(type), weight, Double::sum);
          }
        });
    String root = best(roots, "Organization");
    Map<String, Double> within = new HashMap<>();
    weights.forEach(
        (type, weight) -> {
          if (ontology.isA(type, root) && !type.equals(root)) {
            within.merge(type, weight, Double::sum);
          }
        });
    return best(within, root.equals("Organization") ? "Company" : root);
  }

  private static String best(Map<String, Double> weights, String otherwise) {
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
