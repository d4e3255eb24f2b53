package io.relata.graph.write;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import io.relata.graph.store.Store;
import io.relata.graph.store.StoreTransaction;
import io.relata.ontology.Ontology;
import io.relata.resolve.Explanation;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts documents into the store and takes them back; one transaction each time. */
public final class Writer {
  private final Store store;
  private final Ontology ontology;
  private final Preparation preparation;
  private final Derivation derivation;
  private final Clock clock;

  public Writer(Store store, Ontology ontology) {
    this.store = store;
    this.ontology = ontology;
    this.preparation = new Preparation(ontology);
    this.derivation = new Derivation(ontology);
    this.clock = Clock.systemUTC();
  }

  /** Of two documents with one id the last is loaded. */
  public LoadReport load(Collection<DocumentFacts> documents) {
    List<Issue> issues = new ArrayList<>();
    Map<String, Arrival> arrivals = preparation.prepare(documents, issues::add);
    Loading loading = new Loading(arrivals, issues);
    Optional<LoadReport> nothing = store.write(loading::unchanged);
    return nothing.orElseGet(
        () -> write(transaction -> loading.run(transaction, derivation, now(clock))));
  }

  /**
   * Takes a document back.
   *
   * @param purge whether no trace may stay, not even for questions about what was known when
   * @return empty when there is no such document, or it was taken back before
   */
  public Optional<Retraction> retract(String document, boolean purge) {
    Retracting retracting = new Retracting(document, purge, ontology);
    return write(transaction -> retracting.run(transaction, derivation, now(clock)));
  }

  /** Stores what persons decided about names; says how many were not stored yet. */
  public int judge(Collection<Judgement> judgements) {
    return write(transaction -> new Judging(transaction, derivation, now(clock)).add(judgements));
  }

  /** Forgets what a person decided; empty when there is no such judgement. */
  public Optional<Judgement> withdraw(String id) {
    return write(
        transaction ->
            new Judging(transaction, derivation, now(clock))
                .remove(List.of(id)).stream().findFirst());
  }

  /** Why two names are, or are not, of one entity; empty when one of them is in no document. */
  public Optional<Explanation> explain(NameKey one, NameKey other) {
    return store.write(transaction -> derivation.components(transaction).explain(one, other));
  }

  /** One at a time; preparing the next batch meanwhile is left to the callers' threads. */
  private synchronized <T> T write(Function<StoreTransaction, T> work) {
    return store.write(work);
  }

  /** Microseconds are what the store keeps of a time. */
  static ZonedDateTime now(Clock clock) {
    return ZonedDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
  }
}
