package io.relata.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fewest judgements that lead from one name to another. */
final class Chain {
  private Chain() {}

  static List<Judgement> between(NameKey from, NameKey to, List<Judgement> links) {
    Map<NameKey, Judgement> reachedBy = new HashMap<>();
    Deque<NameKey> waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty() && !reachedBy.containsKey(to)) {
      NameKey at = waiting.remove();
      for (Judgement link : links) {
        if (link.left().equals(at) || link.right().equals(at)) {
          NameKey next = other(link, at);
          if (!next.equals(from) && reachedBy.putIfAbsent(next, link) == null) {
            waiting.add(next);
          }
        }
      }
    }
    List<Judgement> chain = new ArrayList<>();
    for (NameKey at = to; !at.equals(from) && reachedBy.containsKey(at); ) {
      Judgement link = reachedBy.get(at);
      chain.add(link);
      at = other(link, at);
    }
    Collections.reverse(chain);
    return chain;
  }

  private static NameKey other(Judgement link, NameKey one) {
    return link.left().equals(one) ? link.right() : link.left();
  }
}
