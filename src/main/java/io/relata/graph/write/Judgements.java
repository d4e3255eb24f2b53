package io.relata.graph.write;

import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.StoreTransaction;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import io.relata.resolve.Resolver;
import io.relata.resolve.StatedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the JUDGED links what they are by definition: for two names that both are mentioned, the
 * latest judgement of a person, or else that of the rules.
 */
final class Judgements {
  private final StoreTransaction transaction;
  private final Names names;
  private final Resolver resolver;

  Judgements(StoreTransaction transaction, Names names, Resolver resolver) {
    this.transaction = transaction;
    this.names = names;
    this.resolver = resolver;
  }

  /**
   * Judges these names anew against all others.
   *
   * @return the names, still there, of which a judgement changed
   */
  Set<NameKey> renew(Set<NameKey> restated) {
    if (restated.isEmpty()) {
      return Set.of();
    }
    Map<String, Linked> old = new HashMap<>();
    List<String> keys = restated.stream().map(NameKey::toString).toList();
    transaction.linksFrom(Link.JUDGED, keys).forEach(link -> old.put(pair(link), link));
    transaction.linksTo(Link.JUDGED, keys).forEach(link -> old.put(pair(link), link));
    Map<String, Linked> now = effective(restated, keys);
    List<Linked> leave = changed(old, now);
    List<Linked> enter = changed(now, old);
    transaction.unlink(Link.JUDGED, leave);
    transaction.link(Link.JUDGED, enter);
    Set<NameKey> touched = new HashSet<>();
    for (Collection<Linked> links : List.of(leave, enter)) {
      for (Linked link : links) {
        touched.add(NameKey.parse(link.from()));
        touched.add(NameKey.parse(link.to()));
      }
    }
    touched.removeIf(names::isGone);
    return touched;
  }

  private Map<String, Linked> effective(Set<NameKey> restated, List<String> keys) {
    List<StatedName> statements =
        names.states(restated).values().stream().map(NameState::stated).toList();
    Map<String, Linked> effective = new HashMap<>();
    for (Judgement judgement : resolver.judge(statements, names)) {
      Linked link = JudgementNodes.link(judgement);
      effective.put(pair(link), link);
    }
    List<Judgement> byPersons = new ArrayList<>();
    for (String end : List.of("left", "right")) {
      transaction
          .findBy(Kind.JUDGEMENT, end, keys)
          .forEach(node -> byPersons.add(JudgementNodes.read(node)));
    }
    Set<NameKey> ends = new HashSet<>();
    byPersons.forEach(judgement -> ends.addAll(List.of(judgement.left(), judgement.right())));
    Set<NameKey> present = names.states(ends).keySet();
    byPersons.stream()
        .filter(judgement -> present.contains(judgement.left()))
        .filter(judgement -> present.contains(judgement.right()))
        .sorted(JudgementNodes.EARLIER_FIRST)
        .map(JudgementNodes::link)
        .forEach(link -> effective.put(pair(link), link));
    return effective;
  }

  private static List<Linked> changed(Map<String, Linked> these, Map<String, Linked> those) {
    return these.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(those.get(entry.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String pair(Linked link) {
    return link.from() + "\n" + link.to();
  }
}
