package io.relata.extract.names;

import io.relata.ontology.Ontology;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Picks the type for which most speaks: first the kind of thing, then the kind of that. */
final class TypeChoice {
  private static final double UNLESS_TOLD_OTHERWISE = .6;

  private TypeChoice() {}

  /**
   * @param unspecific whether an organisation is known to be none of the kinds below
   */
  static String choose(Map<String, Double> weights, boolean unspecific, Ontology ontology) {
    Map<String, Double> roots = new HashMap<>();
    weights.forEach(
        (type, weight) -> {
          if (ontology.findEntityType(type).isPresent()) {
            roots.merge(ontology.root(type), weight, Double::sum);
          }
        });
    String root = best(roots, "Organization");
    if (root.equals("Organization") && unspecific) {
      return root;
    }
    Map<String, Double> within = new HashMap<>();
    if (root.equals("Organization")) {
      within.put("Company", UNLESS_TOLD_OTHERWISE);
    }
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
