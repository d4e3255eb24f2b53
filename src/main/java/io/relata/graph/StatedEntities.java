package io.relata.graph;

import io.relata.fact.Mention;
import io.relata.fact.NamedEntity;
import io.relata.resolve.NameKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one document as its mentions of names tell them. A short name stands before the
 * names it could be short for: which it is short for is said by their aliases and not to be worked
 * out again.
 */
final class StatedEntities {
  /** Of a mention whose place is not known. */
  private static final int NOWHERE = -1;

  private final Map<NameKey, Map<String, Object>> names = new LinkedHashMap<>();
  private final Map<NameKey, String> ids = new HashMap<>();

  private StatedEntities(List<Map<String, Object>> mentions) {
    mentions.stream()
        .sorted(
            Comparator.comparing((Map<String, Object> mention) -> key(mention).text().length())
                .thenComparing(StatedEntities::key))
        .forEach(
            mention -> {
              ids.put(key(mention), "e" + (names.size() + 1));
              names.put(key(mention), mention);
            });
  }

  /** From the properties of MENTIONS and the key of the name. */
  static StatedEntities of(List<Map<String, Object>> mentions) {
    return new StatedEntities(mentions);
  }

  List<NamedEntity> list() {
    List<NamedEntity> entities = new ArrayList<>();
    names.forEach((name, mention) -> addEntities(name, mention, entities));
    return entities;
  }

  @Nullable String findId(@Nullable Object key) {
    return key == null ? null : ids.get(plain((String) key));
  }

  /** One, or as many as it has identifiers of one scheme. */
  private void addEntities(NameKey name, Map<String, Object> mention, List<NamedEntity> entities) {
    List<Map<String, String>> identifiers = identifiers(texts(mention.get("identifiers")));
    int count = ((Number) mention.get("count")).intValue();
    for (int i = 0; i < identifiers.size(); i++) {
      String surface = (String) mention.get("surface");
      int times = i == 0 ? Math.max(1, count - identifiers.size() + 1) : 1;
      entities.add(
          new NamedEntity(
              i == 0 ? ids.get(name) : ids.get(name) + "-" + i,
              (String) mention.get("type"),
              surface,
              i == 0 ? aliases(texts(mention.get("aliases"))) : List.of(),
              identifiers.get(i),
              Collections.nCopies(times, new Mention(surface, NOWHERE, NOWHERE))));
    }
  }

  private List<String> aliases(List<String> keys) {
    return keys.stream()
        .map(StatedEntities::plain)
        .filter(names::containsKey)
        .map(key -> (String) names.get(key).get("surface"))
        .toList();
  }

  /** Each scheme once in a map. */
  private static List<Map<String, String>> identifiers(List<String> identifiers) {
    List<Map<String, String>> maps = new ArrayList<>();
    maps.add(new LinkedHashMap<>());
    for (String identifier : identifiers) {
      int colon = identifier.indexOf(':');
      String scheme = identifier.substring(0, colon);
      Map<String, String> free =
          maps.stream().filter(map -> !map.containsKey(scheme)).findFirst().orElse(null);
      if (free == null) {
        free = new LinkedHashMap<>();
        maps.add(free);
      }
      free.put(scheme, identifier.substring(colon + 1));
    }
    return maps;
  }

  private static NameKey key(Map<String, Object> mention) {
    return plain((String) mention.get("key"));
  }

  /** As the document stated it, before a person said that it means something else there. */
  private static NameKey plain(String key) {
    return NameKey.parse(key).inAll();
  }

  private static List<String> texts(@Nullable Object list) {
    return list == null ? List.of() : ((List<?>) list).stream().map(String.class::cast).toList();
  }
}
