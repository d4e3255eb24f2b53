package io.relata.graph.write;

import io.relata.ontology.Ontology;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** An entity as it follows from what documents say about its names. */
record EntityState(String id, String type, Map<String, Object> properties) {

  static EntityState of(String id, Collection<NameState> names, Ontology ontology) {
    Tally surfaces = Tally.EMPTY;
    Tally types = Tally.EMPTY;
    Tally identifiers = Tally.EMPTY;
    for (NameState name : names) {
      surfaces = surfaces.plus(name.surfaces());
      types = types.plus(name.types());
      identifiers = identifiers.plus(name.identifiers());
    }
    String type = type(types, ontology);
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", id);
    properties.put("type", type);
    properties.put("name", NameState.surface(surfaces));
    properties.put("names", List.copyOf(new TreeSet<>(surfaces.counts().keySet())));
    if (!identifiers.isEmpty()) {
      properties.put("identifiers", List.copyOf(identifiers.counts().keySet()));
    }
    return new EntityState(id, type, properties);
  }

  /** What most documents say; ties go to the more specific, then to the alphabet. */
  private static String type(Tally types, Ontology ontology) {
    return types.counts().entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(entry -> -ontology.line(entry.getKey()).size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
