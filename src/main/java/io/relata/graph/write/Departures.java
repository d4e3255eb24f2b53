package io.relata.graph.write;

import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.StoreTransaction;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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

  private static List<Map<String, Object>> stated(
      StoreTransaction transaction, Link link, Collection<String> documents) {
    List<String> ids = transaction.linksTo(link, documents).stream().map(Linked::from).toList();
    return transaction.find(link.from(), ids).values().stream()
        .filter(node -> !node.containsKey("retractedAt"))
        .toList();
  }
}
