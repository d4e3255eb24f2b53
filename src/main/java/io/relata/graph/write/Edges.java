package io.relata.graph.write;

import io.relata.graph.fold.Fold;
import io.relata.graph.fold.Report;
import io.relata.graph.store.Edge;
import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.StoreTransaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The edges that one transaction touches, each with its reports before and after. An edge stands in
 * the store exactly when it has a live report, so only edges that exist are ever looked for.
 */
final class Edges {
  /** The relationship type where nothing but denials is known. */
  static final String DENIED = "DENIED";

  private final StoreTransaction transaction;
  private final Map<String, EdgeKey> keys = new HashMap<>();
  private final Map<String, Map<String, Report>> before = new LinkedHashMap<>();
  private final Map<String, Map<String, Report>> after = new LinkedHashMap<>();

  Edges(StoreTransaction transaction) {
    this.transaction = transaction;
  }

  /** Reads what is reported so far about these edges. */
  void open(Collection<EdgeKey> touched) {
    for (EdgeKey key : touched) {
      keys.put(key.id(), key);
    }
    List<Map<String, Object>> facts = transaction.findBy(Kind.FACT, "edge", keys.keySet());
    Map<String, String> documentOf = new HashMap<>();
    List<String> ids = facts.stream().map(fact -> (String) fact.get("id")).toList();
    for (Linked link : transaction.linksFrom(Link.FACT_STATED_IN, ids)) {
      documentOf.put(link.from(), link.to());
    }
    Map<String, Map<String, Object>> documents =
        transaction.find(Kind.DOCUMENT, documentOf.values());
    for (Map<String, Object> fact : facts) {
      Map<String, Object> document = documents.get(documentOf.get((String) fact.get("id")));
      String edge = (String) fact.get("edge");
      Report report = Report.of(fact, document);
      before.computeIfAbsent(edge, unused -> new HashMap<>()).put(report.factId(), report);
      after.computeIfAbsent(edge, unused -> new HashMap<>()).put(report.factId(), report);
    }
  }

  void add(EdgeKey key, Report report) {
    after.computeIfAbsent(key.id(), unused -> new HashMap<>()).put(report.factId(), report);
  }

  @Nullable Report remove(String edge, String fact) {
    Map<String, Report> reports = after.get(edge);
    return reports == null ? null : reports.remove(fact);
  }

  /** Writes what changed. */
  void close() {
    List<Edge> created = new ArrayList<>();
    List<Edge> updated = new ArrayList<>();
    List<Edge> deleted = new ArrayList<>();
    keys.forEach(
        (id, key) -> {
          Edge old = folded(key, before.getOrDefault(id, Map.of()));
          Edge now = folded(key, after.getOrDefault(id, Map.of()));
          if (old != null && now != null && old.type().equals(now.type())) {
            if (!old.equals(now)) {
              updated.add(now);
            }
            return;
          }
          if (old != null) {
            deleted.add(old);
          }
          if (now != null) {
            created.add(now);
          }
        });
    transaction.deleteEdges(deleted);
    transaction.updateEdges(updated);
    transaction.createEdges(created);
  }

  /** The edge that reports add up to; null when there is none. */
  static @Nullable Edge folded(EdgeKey key, Map<String, Report> reports) {
    if (reports.isEmpty() || key.isLoop()) {
      return null;
    }
    Fold fold = Fold.of(reports.values());
    Map<String, Object> properties = new HashMap<>(fold.properties());
    properties.put("id", key.id());
    if (fold.denied()) {
      properties.put("relation", key.relation());
    }
    return new Edge(key.from(), fold.denied() ? DENIED : key.relation(), key.to(), properties);
  }
}
