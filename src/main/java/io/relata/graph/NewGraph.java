package io.relata.graph;

import io.relata.fact.DocumentFacts;
import io.relata.graph.inprocess.ImportedStore;
import io.relata.graph.write.LoadReport;
import io.relata.graph.write.NewGraphWriter;
import io.relata.ontology.Ontology;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A graph that is built from nothing by Neo4j's importer, in a folder beside its own. It takes its
 * place when it is complete; until then there is none.
 */
public final class NewGraph implements AutoCloseable {
  private static final ReadOptions PATIENT = new ReadOptions(Duration.ofHours(12), 1000);

  private final EmbeddedSettings settings;
  private final Ontology ontology;
  private final BuildingSite site;
  private final NewGraphWriter writer;

  private NewGraph(EmbeddedSettings settings, Ontology ontology, BuildingSite site) {
    this.settings = settings;
    this.ontology = ontology;
    this.site = site;
    this.writer = new NewGraphWriter(site.spools(), ontology);
  }

  /**
   * @throws GraphExistsException when the folder holds something
   * @throws GraphUnavailableException when it cannot be written, with the way out
   */
  public static NewGraph begin(EmbeddedSettings settings, Ontology ontology) {
    return new NewGraph(settings, ontology, BuildingSite.open(settings.folder()));
  }

  /** Does everything that {@link #add} does before it keeps what came out; that is left. */
  public Supplier<LoadReport> prepare(Collection<DocumentFacts> documents) {
    return writer.prepare(documents);
  }

  /** Of two documents with one id the last counts. */
  public LoadReport add(Collection<DocumentFacts> documents) {
    return prepare(documents).get();
  }

  /** Writes the graph, makes its indexes, and puts it where it belongs. */
  public void complete() {
    EmbeddedSettings beside = settings.movedTo(site.store());
    writer.write(new ImportedStore(EmbeddedServer.config(beside)));
    writer.close();
    try (GraphStore store = GraphStore.embedded(beside, ontology);
        Stream<Row> rows = store.read("CALL db.awaitIndexes(40000)", Map.of(), PATIENT)) {
      rows.forEach(row -> {});
    }
    site.moveIn();
  }

  /** Removes what is not complete. */
  @Override
  public void close() {
    writer.close();
    site.close();
  }
}
