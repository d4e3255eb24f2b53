package io.relata.graph.write;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import io.relata.fact.FactsCheck;
import io.relata.ontology.Ontology;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is done with documents before they meet a store: they are checked and worked out. */
final class Preparation {
  private final Ontology ontology;
  private final FactsCheck check;
  private final Given given;
  private final BooleanSupplier alone;

  /**
   * @param alone whether all cores may be used just now; one is enough to be ahead of the store
   */
  Preparation(Ontology ontology, BooleanSupplier alone) {
    this.ontology = ontology;
    this.alone = alone;
    this.check = new FactsCheck(ontology);
    this.given = new Given(ontology);
  }

  /** By which a document of this reading is recognised. */
  String identity(String reading) {
    return given.identity(reading);
  }

  /** Of each document by which it is recognised when it is given again. */
  Map<DocumentFacts, String> identities(Collection<DocumentFacts> documents) {
    Map<DocumentFacts, String> identities = new IdentityHashMap<>();
    each(documents)
        .map(document -> Map.entry(document, given.identity(document)))
        .toList()
        .forEach(each -> identities.put(each.getKey(), each.getValue()));
    return identities;
  }

  private <T> Stream<T> each(Collection<T> documents) {
    return alone.getAsBoolean() ? documents.parallelStream() : documents.stream();
  }

  /** By id, in the order given; of two documents with one id the last. */
  Map<String, Arrival> prepare(Collection<DocumentFacts> documents, Consumer<Issue> issues) {
    return prepare(documents, Map.of(), issues);
  }

  /**
   * @param known what {@link #identities} said of some of them
   */
  Map<String, Arrival> prepare(
      Collection<DocumentFacts> documents,
      Map<DocumentFacts, String> known,
      Consumer<Issue> issues) {
    record Prepared(Arrival arrival, List<Issue> issues) {}
    Map<String, Arrival> arrivals = new LinkedHashMap<>();
    each(documents)
        .map(
            document -> {
              DocumentFacts checked = check.check(document);
              Arrival arrival = Arrival.of(checked, ontology);
              if (Given.isWhole(document, checked, arrival)) {
                arrival.node().put("given", identity(document, known));
              }
              return new Prepared(arrival, checked.issues());
            })
        .toList()
        .forEach(
            prepared -> {
              prepared.issues().forEach(issues);
              arrivals.put(prepared.arrival().id(), prepared.arrival());
            });
    return arrivals;
  }

  private String identity(DocumentFacts document, Map<DocumentFacts, String> known) {
    String identity = known.get(document);
    return identity == null ? given.identity(document) : identity;
  }
}
