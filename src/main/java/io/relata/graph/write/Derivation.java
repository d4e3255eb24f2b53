package io.relata.graph.write;

import io.relata.graph.store.StoreTransaction;
import io.relata.ontology.Ontology;
import io.relata.resolve.Cluster;
import io.relata.resolve.Clustering;
import io.relata.resolve.NameKey;
import io.relata.resolve.Resolver;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings all that is derived in line with a change: names, judgements, entities, facts' ends,
 * edges, in this order, so that each step needs only what stands before it.
 */
final class Derivation {
  private final Ontology ontology;
  private final Resolver resolver = new Resolver();
  private final Clustering clustering = new Clustering();

  Derivation(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * @param documents those of the facts that come, by id; they stand in the store already
   */
  void apply(
      StoreTransaction transaction,
      Change change,
      Map<String, Map<String, Object>> documents,
      ZonedDateTime now) {
    Names names = new Names(transaction);
    Set<NameKey> restated = names.apply(change.names());
    restated.addAll(change.rejudged());
    Judgements judgements = new Judgements(transaction, names, resolver);
    Set<NameKey> touched = new HashSet<>(judgements.renew(restated));
    touched.addAll(restated);
    Set<NameKey> gone = restated.stream().filter(names::isGone).collect(Collectors.toSet());
    touched.removeAll(gone);
    Entities entities = new Entities(transaction, names, ontology);
    Components components = new Components(transaction, names, clustering);
    List<Cluster> clusters = clusters(components, touched, change, gone);
    entities.apply(clusters, components.bearers(), gone);
    new Facts(transaction, entities, ontology, now).apply(change, documents);
    new Observations(transaction, entities, now).apply(change);
    entities.removeEmptied();
    names.removeGone();
  }

  /**
   * Those around names that were judged anew are found again; a name of which only numbers changed
   * stays where it is.
   */
  private static List<Cluster> clusters(
      Components components, Set<NameKey> touched, Change change, Set<NameKey> gone) {
    List<Cluster> clusters = new ArrayList<>(components.around(touched));
    Set<NameKey> settled = new HashSet<>(gone);
    clusters.forEach(cluster -> settled.addAll(cluster.names()));
    clusters.addAll(
        components.standing(
            change.names().keySet().stream().filter(name -> !settled.contains(name)).toList()));
    return clusters;
  }

  /** The clusters as they stand. */
  Components components(StoreTransaction transaction) {
    return new Components(transaction, new Names(transaction), clustering);
  }
}
