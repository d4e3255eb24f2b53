package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.fact.DocumentFacts;
import io.relata.graph.EmbeddedSettings;
import io.relata.graph.GraphStore;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An explorer over a store of its own that holds these documents. */
record ExplorerServer(GraphStore store, WebServer web) implements AutoCloseable {

  static ExplorerServer open(List<DocumentFacts> documents, int port) {
    try {
      return open(Files.createTempDirectory("relata-explorer"), documents, port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Over a store that may hold something already. */
  static ExplorerServer open(Path folder, List<DocumentFacts> documents, int port) {
    Ontology ontology = Ontology.businessNews();
    GraphStore store = GraphStore.embedded(EmbeddedSettings.quiet(folder), ontology);
    if (!documents.isEmpty()) {
      store.load(documents);
    }
    KnowledgeGraph graph = KnowledgeGraph.over(store, ontology);
    Pens pens = new Pens(new LineIntake(store), new GraphVerdicts(graph));
    return new ExplorerServer(store, WebServer.start(graph, pens, WebSettings.loopback(port)));
  }

  /** Runs until it is stopped, for a person who works on the page. */
  public static void main(String[] args) throws InterruptedException {
    ExplorerServer server = open(Stories.all(), Integer.parseInt(args[0]));
    System.out.println(server.address());
    Thread.currentThread().join();
  }

  String address() {
    return web.address().toString();
  }

  @Override
  public void close() {
    web.close();
    store.close();
  }
}
