package io.relata.graph.write;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import io.relata.graph.store.NewStore;
import io.relata.ontology.Ontology;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Gathers documents on disk, then writes the graph that follows from all of them into a store that
 * is not there yet. What is derived is worked out once, at the end.
 */
public final class NewGraphWriter implements AutoCloseable {
  private final Path folder;
  private final Ontology ontology;
  private final Preparation preparation;
  private final SpooledDocuments documents;
  private long[] sayings = new long[1024];

  /**
   * @param folder where documents are kept meanwhile
   */
  public NewGraphWriter(Path folder, Ontology ontology) {
    this.folder = folder;
    this.ontology = ontology;
    this.preparation = new Preparation(ontology, () -> true);
    this.documents = new SpooledDocuments(folder);
  }

  /** Of two documents with one id the last counts. */
  public LoadReport add(Collection<DocumentFacts> given) {
    return prepare(given).get();
  }

  /** Works documents out; what comes back adds them. */
  public Supplier<LoadReport> prepare(Collection<DocumentFacts> given) {
    List<Issue> issues = new ArrayList<>();
    Map<String, Arrival> arrivals = preparation.prepare(given, issues::add);
    List<SpooledDocuments.Encoded> encoded =
        arrivals.values().parallelStream().map(documents::encode).toList();
    return () -> add(encoded, issues);
  }

  private LoadReport add(List<SpooledDocuments.Encoded> encoded, List<Issue> issues) {
    int replaced = 0;
    int facts = 0;
    int observations = 0;
    for (SpooledDocuments.Encoded document : encoded) {
      SpooledDocuments.Links before = documents.add(document);
      count(document.statements(), 1);
      facts += document.facts();
      observations += document.observations();
      if (before != null) {
        count(before.mentions().stream().mapToInt(documents::statement).toArray(), -1);
        replaced++;
        facts -= before.facts().size();
        observations -= before.observations().size();
      }
    }
    int news = encoded.size() - replaced;
    return new LoadReport(news, news, 0, facts, facts, 0, observations, observations, issues);
  }

  private void count(int[] statements, int documentsMore) {
    if (sayings.length < documents.statements().size()) {
      sayings = Arrays.copyOf(sayings, 2 * documents.statements().size());
    }
    for (int statement : statements) {
      sayings[statement] += documentsMore;
    }
  }

  /** Works out what follows from the documents and writes all of it. */
  public void write(NewStore store) {
    NewNames names = new NewNames(documents.names(), states());
    try (SpooledReports reports =
        new SpooledReports(folder, documents.format(), documents.facts())) {
      store.write(
          new NewContent(documents, reports, names, ontology, Writer.now(Clock.systemUTC())));
    }
  }

  private NameState[] states() {
    NameState[] states = new NameState[documents.names().size()];
    for (int statement = 0; statement < documents.statements().size(); statement++) {
      long often = statement < sayings.length ? sayings[statement] : 0;
      if (often > 0) {
        Mentioned mention = documents.statements().get(statement);
        NameState state = mention.state().times(often);
        int name = documents.names().of(mention.name().toString());
        states[name] = states[name] == null ? state : states[name].plus(state);
      }
    }
    return states;
  }

  @Override
  public void close() {
    documents.close();
  }
}
