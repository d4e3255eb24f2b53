package io.relata.graph.write;

import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.StoreTransaction;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What live documents say that are about to be replaced or taken back. */
final class Departures {
  private Departures() {}

  /** Everything these documents say goes; their mentions are gone at once. */
  static Change read(StoreTransaction transaction, Collection<String> documents) {
    Change change = new Change();
    List<Linked> mentions = transaction.linksFrom(Link.MENTIONS, documents);
    mentions.forEach(link -> change.goes(Mentioned.read(link)));
    transaction.unlink(Link.MENTIONS, mentions);
    change.factsOut().addAll(stated(transaction, Link.FACT_STATED_IN, documents));
    change.observationsOut().addAll(stated(transaction, Link.OBSERVATION_STATED_IN, documents));
    return change;
  }

  /** The same document under other names, as it leaves and as it comes. */
  static Arrival rename(
      StoreTransaction transaction,
      Map<String, Object> document,
      Renaming before,
      Renaming after,
      Change change) {
    List<String> id = List.of((String) document.get("id"));
    List<Linked> links = transaction.linksFrom(Link.MENTIONS, id);
    List<Mentioned> mentions = links.stream().map(Mentioned::read).toList();
    List<Map<String, Object>> facts = stated(transaction, Link.FACT_STATED_IN, id);
    List<Map<String, Object>> observations = stated(transaction, Link.OBSERVATION_STATED_IN, id);
    Arrival stored = new Arrival(document, mentions, byId(facts), byId(observations), "");
    Arrival arrival = after.of(before.reversed().of(stored));
    transaction.unlink(Link.MENTIONS, links);
    mentions.forEach(change::goes);
    change.factsOut().addAll(facts);
    change.observationsOut().addAll(observations);
    change.add(arrival);
    return arrival;
  }

  private static Map<String, Map<String, Object>> byId(List<Map<String, Object>> nodes) {
    Map<String, Map<String, Object>> byId = new TreeMap<>();
    for (Map<String, Object> each : nodes) {
      Map<String, Object> node = new HashMap<>(each);
      node.remove("edge");
      byId.put((String) node.get("id"), node);
    }
    return byId;
  }

  private static List<Map<String, Object>> stated(
      StoreTransaction transaction, Link link, Collection<String> documents) {
    List<String> ids = transaction.linksTo(link, documents).stream().map(Linked::from).toList();
    return transaction.find(link.from(), ids).values().stream()
        .filter(node -> !node.containsKey("retractedAt"))
        .toList();
  }
}
