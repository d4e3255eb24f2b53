package io.relata.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Known names held in memory; one thread at a time. */
public final class InMemoryNames implements KnownNames {
  private final Map<String, Map<NameKey, StatedName>> blocks = new HashMap<>();

  /** Adds a name, or replaces what was known about it. */
  public void add(StatedName name) {
    for (String block : Blocking.keys(name)) {
      blocks.computeIfAbsent(block, unused -> new LinkedHashMap<>(4)).put(name.key(), name);
    }
  }

  public void addAll(Collection<StatedName> names) {
    names.forEach(this::add);
  }

  @Override
  public Map<String, Collection<StatedName>> listByBlock(Set<String> wanted) {
    Map<String, Collection<StatedName>> found = new HashMap<>();
    for (String block : wanted) {
      Map<NameKey, StatedName> names = blocks.get(block);
      if (names != null) {
        found.put(block, names.values());
      }
    }
    return found;
  }
}
