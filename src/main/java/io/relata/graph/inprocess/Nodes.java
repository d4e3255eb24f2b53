package io.relata.graph.inprocess;

import io.relata.graph.store.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;

/** The nodes one transaction has met, so that each is looked up once. */
final class Nodes {
  private static final Map<Kind, Label> LABELS = new EnumMap<>(Kind.class);

  static {
    for (Kind kind : Kind.values()) {
      LABELS.put(kind, Label.label(kind.label()));
    }
  }

  private final Transaction transaction;
  private final Map<Kind, Map<String, Node>> met = new EnumMap<>(Kind.class);

  Nodes(Transaction transaction) {
    this.transaction = transaction;
    for (Kind kind : Kind.values()) {
      met.put(kind, new HashMap<>());
    }
  }

  static Label label(Kind kind) {
    return LABELS.get(kind);
  }

  @Nullable Node find(Kind kind, String key) {
    Map<String, Node> known = met.get(kind);
    Node node = known.get(key);
    if (node == null) {
      node = transaction.findNode(label(kind), kind.key(), key);
      if (node != null) {
        known.put(key, node);
      }
    }
    return node;
  }

  /**
   * One that a link needs; others cannot remove it meanwhile, since writers wait for each other.
   */
  Node get(Kind kind, String key) {
    Node node = find(kind, key);
    if (node == null) {
      throw new IllegalStateException("There is no %s %s".formatted(kind.label(), key));
    }
    return node;
  }

  void put(Kind kind, String key, Node node) {
    met.get(kind).put(key, node);
  }

  void forget(Kind kind, String key) {
    met.get(kind).remove(key);
  }
}
