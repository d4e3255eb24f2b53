package io.relata.graph.write;

import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * What a document calls by names that a person judged to mean something of their own in it: {@code
 * apple|Organization} becomes {@code apple|Organization|d7}, in its mentions, facts and
 * observations alike.
 *
 * @param names keys as stated to keys in this document only, or back
 */
record Renaming(Map<String, String> names) {

  /** As persons' judgements about names in this document demand. */
  static Renaming in(String document, Collection<Judgement> judgements) {
    Map<String, String> names = new HashMap<>();
    for (Judgement judgement : judgements) {
      for (NameKey key : List.of(judgement.left(), judgement.right())) {
        if (document.equals(key.document())) {
          names.put(key.inAll().toString(), key.toString());
        }
      }
    }
    return new Renaming(names);
  }

  Renaming reversed() {
    Map<String, String> back = new HashMap<>();
    names.forEach((stated, own) -> back.put(own, stated));
    return new Renaming(back);
  }

  Mentioned of(Mentioned mention) {
    return new Mentioned(
        NameKey.parse(of(mention.name().toString())),
        mention.type(),
        mention.surface(),
        mention.count(),
        mention.identifiers(),
        mention.aliases().stream().map(this::of).sorted().toList());
  }

  Arrival of(Arrival arrival) {
    if (names.isEmpty()) {
      return arrival;
    }
    return new Arrival(
        arrival.node(),
        arrival.mentions().stream().map(this::of).toList(),
        nodes(arrival.facts(), arrival.id(), FactNodes::factId),
        nodes(arrival.observations(), arrival.id(), FactNodes::observationId),
        arrival.content());
  }

  private Map<String, Map<String, Object>> nodes(
      Map<String, Map<String, Object>> nodes,
      String document,
      BiFunction<String, Map<String, Object>, String> id) {
    Map<String, Map<String, Object>> renamed = new TreeMap<>();
    for (Map<String, Object> each : nodes.values()) {
      Map<String, Object> node = of(each);
      node.put("id", id.apply(document, node));
      renamed.put((String) node.get("id"), node);
    }
    return renamed;
  }

  /** The same fact or observation about the other names; its id is still the old one. */
  private Map<String, Object> of(Map<String, Object> node) {
    Map<String, Object> renamed = new HashMap<>(node);
    for (String property : List.of("subjectName", "objectName", "attributedToName", "regionName")) {
      if (node.get(property) instanceof String name) {
        renamed.put(property, of(name));
      }
    }
    return renamed;
  }

  private String of(String name) {
    return names.getOrDefault(name, name);
  }
}
