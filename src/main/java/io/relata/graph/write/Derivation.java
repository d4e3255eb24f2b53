package io.relata.graph.write;

import io.relata.graph.store.StoreTransaction;
import io.relata.ontology.Ontology;
import io.relata.resolve.Clustering;
import io.relata.resolve.NameKey;
import io.relata.resolve.Resolver;
import java.time.ZonedDateTime;
import java.util.HashSet;
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
    touched.addAll(change.names().keySet());
    Set<NameKey> gone = touched.stream().filter(names::isGone).collect(Collectors.toSet());
    touched.removeAll(gone);
    Entities entities = new Entities(transaction, names, ontology);
    entities.apply(new Components(transaction, names, clustering).around(touched), gone);
    new Facts(transaction, entities, ontology, now).apply(change, documents);
    new Observations(transaction, entities, now).apply(change);
    entities.removeEmptied();
    names.removeGone();
  }

  /** The clusters as they stand. */
  Components components(StoreTransaction transaction) {
    return new Components(transaction, new Names(transaction), clustering);
  }
}
