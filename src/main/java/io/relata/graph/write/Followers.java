package io.relata.graph.write;

import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.StoreTransaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facts and observations whose names moved to another entity; they follow their names. */
final class Followers {
  /** Which property holds the name that a link leads to the entity of. */
  private static final Map<Link, String> NAME_OF =
      new EnumMap<>(
          Map.of(
              Link.SUBJECT, "subjectName",
              Link.OBJECT, "objectName",
              Link.FACT_ATTRIBUTED_TO, "attributedToName",
              Link.OF, "subjectName",
              Link.IN_REGION, "regionName",
              Link.OBSERVATION_ATTRIBUTED_TO, "attributedToName"));

  private final StoreTransaction transaction;
  private final Map<Link, List<Linked>> leave = new EnumMap<>(Link.class);
  private final Map<Link, List<Linked>> enter = new EnumMap<>(Link.class);
  private final Map<String, Map<String, Object>> facts = new HashMap<>();

  Followers(StoreTransaction transaction, Entities entities) {
    this.transaction = transaction;
    Map<String, String> moved = entities.moved();
    Set<String> old = new HashSet<>(moved.values());
    if (old.isEmpty()) {
      return;
    }
    NAME_OF.forEach(
        (link, property) -> {
          List<Linked> links = transaction.linksTo(link, old);
          Map<String, Map<String, Object>> nodes =
              transaction.find(link.from(), links.stream().map(Linked::from).toList());
          for (Linked each : links) {
            Map<String, Object> node = nodes.get(each.from());
            String name = (String) node.get(property);
            if (each.to().equals(moved.get(name))) {
              leave.computeIfAbsent(link, unused -> new ArrayList<>()).add(each);
              enter
                  .computeIfAbsent(link, unused -> new ArrayList<>())
                  .add(Linked.of(each.from(), entities.get(name)));
              if ((link == Link.SUBJECT || link == Link.OBJECT) && node.containsKey("edge")) {
                facts.put(each.from(), node);
              }
            }
          }
        });
  }

  /** The live facts one of whose ends moves. */
  Collection<Map<String, Object>> liveFacts() {
    return facts.values();
  }

  void relink() {
    leave.forEach(transaction::unlink);
    enter.forEach(transaction::link);
  }
}
