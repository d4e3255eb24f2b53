package io.relata.graph.write;

import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.StoreTransaction;
import io.relata.resolve.Cluster;
import io.relata.resolve.Clustering;
import io.relata.resolve.Explanation;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import io.relata.resolve.StatedName;
import io.relata.resolve.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The clusters around some names: all that SAME judgements lead to from them. A connected part has
 * the same clusters alone as in the whole graph, so nothing else need be read.
 */
final class Components {
  private final StoreTransaction transaction;
  private final Names names;
  private final Clustering clustering;
  private final Map<String, String> bearers = new HashMap<>();

  Components(StoreTransaction transaction, Names names, Clustering clustering) {
    this.transaction = transaction;
    this.names = names;
    this.clustering = clustering;
  }

  /** The clusters of all names that are connected to these. */
  List<Cluster> around(Collection<NameKey> seeds) {
    Neighbourhood all = reach(seeds);
    return clustering.cluster(all.names(), all.judgements());
  }

  /** The clusters that these names are in, as they stand in the store. */
  List<Cluster> standing(Collection<NameKey> keys) {
    Set<String> entities =
        transaction.linksFrom(Link.NAMES, keys.stream().map(NameKey::toString).toList()).stream()
            .map(Linked::to)
            .collect(Collectors.toSet());
    Map<String, List<NameKey>> members = new HashMap<>();
    for (Linked link : transaction.linksTo(Link.NAMES, entities)) {
      bearers.put(link.from(), link.to());
      members
          .computeIfAbsent(link.to(), unused -> new ArrayList<>())
          .add(NameKey.parse(link.from()));
    }
    return members.values().stream().map(Cluster::new).toList();
  }

  /** The entities of those names of which they were read. */
  Map<String, String> bearers() {
    return bearers;
  }

  /** Why two names are, or are not, of one entity; empty when one of them is not there. */
  Optional<Explanation> explain(NameKey one, NameKey other) {
    Neighbourhood all = reach(List.of(one, other));
    return all.has(one) && all.has(other)
        ? Optional.of(clustering.explain(one, other, all.names(), all.judgements()))
        : Optional.empty();
  }

  private record Neighbourhood(List<StatedName> names, Collection<Judgement> judgements) {
    boolean has(NameKey key) {
      return names.stream().anyMatch(name -> name.key().equals(key));
    }
  }

  private Neighbourhood reach(Collection<NameKey> seeds) {
    Map<String, Judgement> judgements = new HashMap<>();
    Set<NameKey> reached = new HashSet<>(seeds);
    Set<NameKey> frontier = reached;
    while (!frontier.isEmpty()) {
      List<String> keys = frontier.stream().map(NameKey::toString).toList();
      Set<NameKey> next = new HashSet<>();
      for (List<Linked> links :
          List.of(
              transaction.linksFrom(Link.JUDGED, keys), transaction.linksTo(Link.JUDGED, keys))) {
        for (Linked link : links) {
          Judgement judgement = JudgementNodes.read(link);
          judgements.put(link.from() + "\n" + link.to(), judgement);
          if (judgement.verdict() == Verdict.SAME) {
            next.add(judgement.left());
            next.add(judgement.right());
          }
        }
      }
      next.removeAll(reached);
      next.removeIf(names::isGone);
      reached.addAll(next);
      frontier = next;
    }
    return new Neighbourhood(
        names.states(reached).values().stream().map(NameState::stated).toList(),
        judgements.values());
  }
}
