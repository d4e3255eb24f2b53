package io.relata.graph.write;

import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.StoreTransaction;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Entities that no live document names any more. While a retired fact is about one it stays, no
 * longer as an Entity, for questions about what was known when; and it comes back with its name.
 */
final class Formers {
  private static final Map<Link, Link> FORMER_OF =
      new EnumMap<>(
          Map.of(
              Link.SUBJECT, Link.FORMER_SUBJECT,
              Link.OBJECT, Link.FORMER_OBJECT,
              Link.FACT_ATTRIBUTED_TO, Link.FORMER_FACT_ATTRIBUTED_TO,
              Link.OF, Link.FORMER_OF,
              Link.IN_REGION, Link.FORMER_IN_REGION,
              Link.OBSERVATION_ATTRIBUTED_TO, Link.FORMER_OBSERVATION_ATTRIBUTED_TO));

  private final StoreTransaction transaction;
  private final Ontology ontology;

  Formers(StoreTransaction transaction, Ontology ontology) {
    this.transaction = transaction;
    this.ontology = ontology;
  }

  /** Makes former entities of these, or nothing where no fact needs them. */
  void retire(Collection<String> entities) {
    Set<String> needed = new HashSet<>();
    for (Link link : FORMER_OF.keySet()) {
      transaction.linksTo(link, entities).forEach(each -> needed.add(each.to()));
    }
    Map<String, Map<String, Object>> nodes = transaction.find(Kind.ENTITY, needed);
    transaction.delete(
        Kind.ENTITY, entities.stream().filter(entity -> !needed.contains(entity)).toList());
    Map<String, List<String>> byType = new HashMap<>();
    nodes.forEach(
        (id, node) ->
            byType.computeIfAbsent((String) node.get("type"), unused -> new ArrayList<>()).add(id));
    byType.forEach(
        (type, ids) ->
            transaction.retype(Kind.ENTITY, ids, labels(type), List.of(Kind.FORMER.label())));
  }

  /** Makes entities again of those that were ones before; says which. */
  Map<String, Map<String, Object>> revive(Collection<String> entities) {
    Map<String, Map<String, Object>> nodes = transaction.find(Kind.FORMER, entities);
    nodes.forEach(
        (id, node) ->
            transaction.retype(
                Kind.FORMER,
                List.of(id),
                List.of(Kind.FORMER.label()),
                labels((String) node.get("type"))));
    return nodes;
  }

  /** The former entities that these facts and observations are about. */
  Set<String> of(Link stated, Collection<String> nodes) {
    Set<String> formers = new HashSet<>();
    FORMER_OF
        .values()
        .forEach(
            link -> {
              if (link.from() == stated.from()) {
                transaction.linksFrom(link, nodes).forEach(each -> formers.add(each.to()));
              }
            });
    return formers;
  }

  /** Removes those that no fact needs any more. */
  void removeUnneeded(Set<String> formers) {
    Set<String> unneeded = new HashSet<>(formers);
    for (Link link : FORMER_OF.values()) {
      transaction.linksTo(link, formers).stream().map(Linked::to).forEach(unneeded::remove);
    }
    transaction.delete(Kind.FORMER, unneeded);
  }

  private List<String> labels(String type) {
    List<String> labels = new ArrayList<>(ontology.line(type));
    labels.add(Kind.ENTITY.label());
    return labels;
  }
}
