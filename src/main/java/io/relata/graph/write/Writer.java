package io.relata.graph.write;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import io.relata.graph.store.Kind;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts documents into the store and takes them back; one transaction each time. */
public final class Writer {
  private final Store store;
  private final Ontology ontology;
  private final Preparation preparation;
  private final Derivation derivation;
  private final Clock clock;
  private final AtomicLong writes = new AtomicLong();
  private volatile boolean writing;

  public Writer(Store store, Ontology ontology) {
    this.store = store;
    this.ontology = ontology;
    this.preparation = new Preparation(ontology, () -> !writing);
    this.derivation = new Derivation(ontology);
    this.clock = Clock.systemUTC();
  }

  /** Of two documents with one id the last is loaded. */
  public LoadReport load(Collection<DocumentFacts> documents) {
    return prepare(documents).get();
  }

  /** Works documents out; what comes back writes them. */
  public Supplier<LoadReport> prepare(Collection<DocumentFacts> documents) {
    List<DocumentFacts> given = List.copyOf(documents);
    long before = writes.get();
    Recognised recognised = recognise(given);
    Prepared prepared = prepared(recognised);
    return () -> {
      if (recognised.report().documents() > 0 && writes.get() != before) {
        Recognised now = recognise(given);
        return now.others().equals(recognised.others())
            ? now.report().plus(write(prepared))
            : now.report().plus(write(prepared(now)));
      }
      return recognised.report().plus(write(prepared));
    };
  }

  /**
   * @param news whether none of them stood in the graph
   */
  private record Prepared(Map<String, Arrival> arrivals, List<Issue> issues, boolean news) {}

  private Prepared prepared(Recognised recognised) {
    List<Issue> issues = new ArrayList<>();
    Map<String, Arrival> arrivals =
        preparation.prepare(recognised.others(), recognised.identities(), issues::add);
    return new Prepared(arrivals, issues, recognised.news());
  }

  private LoadReport write(Prepared prepared) {
    if (prepared.arrivals().isEmpty()) {
      return LoadReport.NOTHING;
    }
    Loading loading = new Loading(prepared.arrivals(), prepared.issues());
    Optional<LoadReport> nothing =
        prepared.news() ? Optional.empty() : store.write(loading::unchanged);
    return nothing.orElseGet(
        () -> write(transaction -> loading.run(transaction, derivation, now(clock))));
  }

  /** Whether a document stands in the graph as this reading of it would put it there. */
  public boolean isRead(String document, String reading) {
    String identity = preparation.identity(reading);
    Map<String, Object> node = stored(List.of(document)).get(document);
    return Loading.isLive(node) && identity.equals(node.get("given"));
  }

  /**
   * @param others those that do not stand in the graph just as they are given
   * @param identities of all; where one was given twice, of the last
   * @param news whether none of these stands there at all
   */
  private record Recognised(
      LoadReport report,
      List<DocumentFacts> others,
      Map<DocumentFacts, String> identities,
      boolean news) {}

  private Recognised recognise(Collection<DocumentFacts> documents) {
    Map<String, DocumentFacts> last = new LinkedHashMap<>();
    documents.forEach(given -> last.put(given.document().id(), given));
    Map<DocumentFacts, String> identities = preparation.identities(last.values());
    Map<String, Map<String, Object>> stored = stored(last.keySet());
    LoadReport report = LoadReport.NOTHING;
    for (DocumentFacts given : identities.keySet()) {
      Map<String, Object> node = stored.get(given.document().id());
      if (Loading.isLive(node) && identities.get(given).equals(node.get("given"))) {
        report = report.plus(LoadReport.unchanged(given));
        last.remove(given.document().id());
      }
    }
    return new Recognised(
        report,
        documents.stream().filter(given -> last.containsKey(given.document().id())).toList(),
        identities,
        last.keySet().stream().noneMatch(id -> Loading.isLive(stored.get(id))));
  }

  private Map<String, Map<String, Object>> stored(Collection<String> documents) {
    return store.write(transaction -> transaction.find(Kind.DOCUMENT, documents));
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
    writes.incrementAndGet();
    writing = true;
    try {
      return store.write(work);
    } finally {
      writing = false;
    }
  }

  /** Microseconds are what the store keeps of a time. */
  static ZonedDateTime now(Clock clock) {
    return ZonedDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
  }
}
