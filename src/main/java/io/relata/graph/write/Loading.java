package io.relata.graph.write;

import io.relata.document.Issue;
import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.StoreTransaction;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One batch of documents on its way into the store; may be run again after a failure. */
final class Loading {
  private static final List<String> OPTIONAL =
      List.of(
          "title", "publisher", "publishedOn", "url", "text", "simhash", "given", "retractedAt");

  private final Map<String, Arrival> arrivals;
  private final List<Issue> issues;

  Loading(Map<String, Arrival> arrivals, List<Issue> issues) {
    this.arrivals = arrivals;
    this.issues = issues;
  }

  /** The report if there is nothing to write; found out without a lock. */
  Optional<LoadReport> unchanged(StoreTransaction transaction) {
    Map<String, Map<String, Object>> stored = transaction.find(Kind.DOCUMENT, arrivals.keySet());
    return arrivals.values().stream().allMatch(arrival -> stands(arrival, stored))
        ? Optional.of(report(0, 0, new Change()))
        : Optional.empty();
  }

  LoadReport run(StoreTransaction transaction, Derivation derivation, ZonedDateTime now) {
    transaction.lock();
    Map<String, Map<String, Object>> stored = transaction.find(Kind.DOCUMENT, arrivals.keySet());
    List<Arrival> coming = renamed(transaction, stored);
    List<String> replaced =
        coming.stream().map(Arrival::id).filter(id -> isLive(stored.get(id))).toList();
    Change change = Departures.read(transaction, replaced);
    Map<String, Map<String, Object>> documents = new HashMap<>();
    for (Arrival arrival : coming) {
      documents.put(arrival.id(), arrival.node());
      change.add(arrival);
      if (sameSource(arrival.node(), stored.get(arrival.id()))) {
        change.keepUnchanged(arrival);
      }
    }
    write(transaction, coming, stored, now);
    derivation.apply(transaction, change, documents, now);
    transaction.link(Link.MENTIONS, mentions(coming));
    return report(coming.size() - replaced.size(), replaced.size(), change);
  }

  /**
   * Those that do not stand there yet, with the names that persons gave them in their documents.
   */
  private List<Arrival> renamed(
      StoreTransaction transaction, Map<String, Map<String, Object>> stored) {
    Map<String, Renaming> renamings = Judging.renamings(transaction, arrivals.keySet());
    return arrivals.values().stream()
        .filter(arrival -> !stands(arrival, stored))
        .map(arrival -> renamings.get(arrival.id()).of(arrival))
        .toList();
  }

  private static boolean stands(Arrival arrival, Map<String, Map<String, Object>> stored) {
    Map<String, Object> node = stored.get(arrival.id());
    return isLive(node) && arrival.content().equals(node.get("content"));
  }

  static boolean isLive(@Nullable Map<String, Object> node) {
    return node != null && !node.containsKey("retractedAt");
  }

  /** Whether facts that both versions state also weigh the same in their edges. */
  private static boolean sameSource(Map<String, Object> node, @Nullable Map<String, Object> old) {
    return isLive(old)
        && Objects.equals(node.get("sha256"), old.get("sha256"))
        && Objects.equals(node.get("publishedOn"), old.get("publishedOn"));
  }

  private static void write(
      StoreTransaction transaction,
      List<Arrival> coming,
      Map<String, Map<String, Object>> stored,
      ZonedDateTime now) {
    List<Map<String, Object>> created = new ArrayList<>();
    Map<String, Map<String, @Nullable Object>> updated = new TreeMap<>();
    for (Arrival arrival : coming) {
      Map<String, @Nullable Object> node = new HashMap<>(arrival.node());
      node.put("ingestedAt", now);
      if (stored.containsKey(arrival.id())) {
        OPTIONAL.forEach(name -> node.putIfAbsent(name, null));
        updated.put(arrival.id(), node);
      } else {
        created.add(node);
      }
    }
    transaction.create(Kind.DOCUMENT, created);
    transaction.update(Kind.DOCUMENT, updated);
  }

  static List<Linked> mentions(List<Arrival> coming) {
    List<Linked> links = new ArrayList<>();
    for (Arrival arrival : coming) {
      arrival.mentions().forEach(mention -> links.add(mention.link(arrival.id())));
    }
    return links;
  }

  private LoadReport report(int news, int changed, Change change) {
    return new LoadReport(
        arrivals.size(),
        news,
        changed,
        arrivals.values().stream().mapToInt(arrival -> arrival.facts().size()).sum(),
        change.factsIn().size(),
        change.factsOut().size(),
        arrivals.values().stream().mapToInt(arrival -> arrival.observations().size()).sum(),
        change.observationsIn().size(),
        issues);
  }
}
