package io.relata.graph.write;

import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.StoreTransaction;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The blocks in which names that look alike meet; one without names is removed. */
final class Blocks {
  private final StoreTransaction transaction;

  Blocks(StoreTransaction transaction) {
    this.transaction = transaction;
  }

  void move(List<Linked> in, List<Linked> out) {
    Set<String> entered = ends(in);
    Map<String, Map<String, Object>> known = transaction.find(Kind.BLOCK, entered);
    transaction.create(
        Kind.BLOCK,
        entered.stream()
            .filter(block -> !known.containsKey(block))
            .map(block -> Map.<String, Object>of("key", block))
            .toList());
    transaction.unlink(Link.IN_BLOCK, out);
    transaction.link(Link.IN_BLOCK, in);
    Set<String> empty = new HashSet<>(ends(out));
    empty.removeAll(ends(transaction.linksTo(Link.IN_BLOCK, empty)));
    transaction.delete(Kind.BLOCK, empty);
  }

  private static Set<String> ends(List<Linked> links) {
    return links.stream().map(Linked::to).collect(Collectors.toSet());
  }
}
