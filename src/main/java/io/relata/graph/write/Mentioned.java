package io.relata.graph.write;

import io.relata.graph.store.Linked;
import io.relata.resolve.NameKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one document says about one name.
 *
 * @param count how often it writes it
 */
record Mentioned(
    NameKey name,
    String type,
    String surface,
    long count,
    List<String> identifiers,
    List<String> aliases) {

  /** The same, written so often. */
  Mentioned times(long often) {
    return new Mentioned(name, type, surface, often, identifiers, aliases);
  }

  NameState state() {
    return new NameState(
        name,
        1,
        Tally.of(List.of(surface)),
        Tally.of(List.of(type)),
        Tally.of(identifiers),
        Tally.of(aliases));
  }

  Linked link(String document) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("type", type);
    properties.put("surface", surface);
    properties.put("count", count);
    if (!identifiers.isEmpty()) {
      properties.put("identifiers", identifiers);
    }
    if (!aliases.isEmpty()) {
      properties.put("aliases", aliases);
    }
    return new Linked(document, name.toString(), properties);
  }

  static Mentioned read(Linked link) {
    Map<String, Object> properties = link.properties();
    return new Mentioned(
        NameKey.parse(link.to()),
        (String) properties.get("type"),
        (String) properties.get("surface"),
        (Long) properties.get("count"),
        Tally.texts(properties.get("identifiers")),
        Tally.texts(properties.get("aliases")));
  }
}
