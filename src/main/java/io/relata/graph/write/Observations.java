package io.relata.graph.write;

import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.StoreTransaction;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Observations that come and go. */
final class Observations {
  private final StoreTransaction transaction;
  private final Entities entities;
  private final ZonedDateTime now;

  Observations(StoreTransaction transaction, Entities entities, ZonedDateTime now) {
    this.transaction = transaction;
    this.entities = entities;
    this.now = now;
  }

  void apply(Change change) {
    retire(change);
    List<Map<String, Object>> created = new ArrayList<>();
    Map<Link, List<Linked>> links = new EnumMap<>(Link.class);
    for (Change.Stated stated : change.observationsIn()) {
      created.add(FactNodes.recorded(stated.node(), now));
      add(links, Link.OBSERVATION_STATED_IN, stated.id(), stated.document());
      addNamed(links, Link.OF, stated, "subjectName");
      addNamed(links, Link.IN_REGION, stated, "regionName");
      addNamed(links, Link.OBSERVATION_ATTRIBUTED_TO, stated, "attributedToName");
    }
    transaction.create(Kind.OBSERVATION, created);
    links.forEach(transaction::link);
  }

  private void retire(Change change) {
    Map<String, Map<String, @Nullable Object>> retired = new TreeMap<>();
    change
        .observationsOut()
        .forEach(node -> retired.put((String) node.get("id"), Retired.change(node, now)));
    if (change.erases()) {
      transaction.delete(Kind.OBSERVATION, retired.keySet());
    } else {
      transaction.update(Kind.OBSERVATION, retired);
    }
  }

  private void addNamed(
      Map<Link, List<Linked>> links, Link link, Change.Stated stated, String property) {
    if (stated.node().get(property) instanceof String name) {
      add(links, link, stated.id(), entities.get(name));
    }
  }

  private static void add(Map<Link, List<Linked>> links, Link link, String from, String to) {
    links.computeIfAbsent(link, unused -> new ArrayList<>()).add(Linked.of(from, to));
  }
}
