package io.relata.graph.write;

import io.relata.resolve.NameKey;
import io.relata.resolve.StatedName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the live documents say about one name.
 *
 * @param documents how many mention it
 * @param identifiers {@code scheme:value}
 * @param aliases keys of names that documents equate with it
 */
record NameState(
    NameKey key, long documents, Tally surfaces, Tally types, Tally identifiers, Tally aliases) {

  static NameState none(NameKey key) {
    return new NameState(key, 0, Tally.EMPTY, Tally.EMPTY, Tally.EMPTY, Tally.EMPTY);
  }

  NameState plus(NameState other) {
    return new NameState(
        key,
        documents + other.documents,
        surfaces.plus(other.surfaces),
        types.plus(other.types),
        identifiers.plus(other.identifiers),
        aliases.plus(other.aliases));
  }

  NameState minus(NameState other) {
    return new NameState(
        key,
        documents - other.documents,
        surfaces.minus(other.surfaces),
        types.minus(other.types),
        identifiers.minus(other.identifiers),
        aliases.minus(other.aliases));
  }

  /** What so many documents say that all say this. */
  NameState times(long often) {
    return new NameState(
        key,
        documents * often,
        surfaces.times(often),
        types.times(often),
        identifiers.times(often),
        aliases.times(often));
  }

  /** What resolution compares. */
  StatedName stated() {
    Map<String, Set<String>> byScheme = new HashMap<>();
    for (String identifier : identifiers.counts().keySet()) {
      int colon = identifier.indexOf(':');
      byScheme
          .computeIfAbsent(identifier.substring(0, colon), unused -> new HashSet<>())
          .add(identifier.substring(colon + 1));
    }
    return new StatedName(
        key,
        surface(surfaces),
        types.counts().keySet(),
        byScheme,
        aliases.counts().keySet().stream().map(NameKey::parse).collect(Collectors.toSet()));
  }

  /** As most documents write it; ties go to the longer, then to the alphabet. */
  static String surface(Tally surfaces) {
    return surfaces.counts().entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(entry -> -entry.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("key", key.toString());
    properties.put("text", key.text());
    properties.put("root", key.root());
    properties.put("surface", surface(surfaces));
    properties.put("documents", documents);
    surfaces.store(properties, "surfaces");
    types.store(properties, "types");
    identifiers.store(properties, "identifiers");
    aliases.store(properties, "aliases");
    return properties;
  }

  static NameState read(Map<String, ?> properties) {
    return new NameState(
        NameKey.parse((String) properties.get("key")),
        (Long) properties.get("documents"),
        Tally.read(properties, "surfaces"),
        Tally.read(properties, "types"),
        Tally.read(properties, "identifiers"),
        Tally.read(properties, "aliases"));
  }
}
