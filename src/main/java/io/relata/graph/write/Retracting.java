package io.relata.graph.write;

import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.StoreTransaction;
import io.relata.ontology.Ontology;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes one document back: what it said goes, what others support stays and is folded anew. */
final class Retracting {
  private final String document;
  private final boolean purge;
  private final Ontology ontology;

  /**
   * @param purge whether no trace may stay, not even for questions about what was known when
   */
  Retracting(String document, boolean purge, Ontology ontology) {
    this.ontology = ontology;
    this.document = document;
    this.purge = purge;
  }

  /** Empty when no such document is there to take back. */
  Optional<Retraction> run(StoreTransaction transaction, Derivation derivation, ZonedDateTime now) {
    transaction.lock();
    Map<String, Object> node = transaction.find(Kind.DOCUMENT, List.of(document)).get(document);
    if (node == null || node.containsKey("retractedAt") && !purge) {
      return Optional.empty();
    }
    Change change = new Change();
    if (!node.containsKey("retractedAt")) {
      change = Departures.read(transaction, List.of(document));
      derivation.apply(transaction, change, Map.of(), now);
      transaction.update(Kind.DOCUMENT, Map.of(document, Map.of("retractedAt", now)));
    }
    if (purge) {
      Formers formers = new Formers(transaction, ontology);
      purge(transaction, Link.FACT_STATED_IN, formers);
      purge(transaction, Link.OBSERVATION_STATED_IN, formers);
      transaction.delete(Kind.DOCUMENT, List.of(document));
    }
    return Optional.of(
        new Retraction(document, change.factsOut().size(), change.observationsOut().size()));
  }

  private void purge(StoreTransaction transaction, Link link, Formers formers) {
    List<String> nodes =
        transaction.linksTo(link, List.of(document)).stream().map(Linked::from).toList();
    Set<String> about = formers.of(link, nodes);
    transaction.delete(link.from(), nodes);
    formers.removeUnneeded(about);
  }
}
