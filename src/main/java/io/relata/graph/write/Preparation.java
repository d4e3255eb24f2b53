package io.relata.graph.write;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import io.relata.fact.FactsCheck;
import io.relata.ontology.Ontology;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is done with documents before they meet a store: they are checked and worked out. */
final class Preparation {
  private final Ontology ontology;
  private final FactsCheck check;

  Preparation(Ontology ontology) {
    this.ontology = ontology;
    this.check = new FactsCheck(ontology);
  }

  /** By id, in the order given; of two documents with one id the last. On all cores. */
  Map<String, Arrival> prepare(Collection<DocumentFacts> documents, Consumer<Issue> issues) {
    record Prepared(Arrival arrival, List<Issue> issues) {}
    Map<String, Arrival> arrivals = new LinkedHashMap<>();
    documents.parallelStream()
        .map(
            given -> {
              DocumentFacts checked = check.check(given);
              return new Prepared(Arrival.of(checked, ontology), checked.issues());
            })
        .toList()
        .forEach(
            prepared -> {
              prepared.issues().forEach(issues);
              arrivals.put(prepared.arrival().id(), prepared.arrival());
            });
    return arrivals;
  }
}
