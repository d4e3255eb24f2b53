package io.relata.graph;

import io.relata.KnowledgeGraph;
import io.relata.ontology.Ontology;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;

/**
 * The ways of writing our own model, each into a store of its own, in turns: all are warm before
 * the first is measured, and what the compiler or the machine does meanwhile is done to all.
 */
final class OwnRoutes {
  private static final int BATCH = 625;
  private static final int WARM_ROUNDS = 3;
  private static final String SETTLE =
      "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()";

  private final Runs runs;
  private final Figures figures;
  private final int facts;
  private final Ontology ontology;
  private final List<Contestant> contestants = new ArrayList<>();
  private final Deque<Runnable> closing = new ArrayDeque<>();

  OwnRoutes(Runs runs, Figures figures, int facts, Ontology ontology) {
    this.runs = runs;
    this.figures = figures;
    this.facts = facts;
    this.ontology = ontology;
  }

  /**
   * @param batch documents that are handed to the route at once
   */
  private record Contestant(String name, Route route, int batch, Driver driver) {
    /** Full-text indexes follow in the background; nobody runs beside those of another. */
    void settle() {
      driver.executableQuery(SETTLE).execute();
    }
  }

  void run(Pattern wanted) {
    try {
      GraphStore store = null;
      if (wanted.matcher("relata_embedded").matches()) {
        store = embedded();
        add("relata_embedded", program(store), facts, store.boltUri().toString());
      }
      served("java_api", wanted, server -> new JavaApiRoute(server.defaultDatabaseService(), true));
      served(
          "java_api_looking",
          wanted,
          server -> new JavaApiRoute(server.defaultDatabaseService(), false));
      served("relata_bolt", wanted, server -> program(overBolt(server)));
      if (contestants.isEmpty()) {
        return;
      }
      compete();
      if (store != null) {
        again(store);
        retract(store);
      }
    } finally {
      closing.forEach(Runnable::run);
    }
  }

  private GraphStore embedded() {
    Path folder = TestGraph.temporaryFolder();
    closing.push(() -> TestGraph.delete(folder));
    return opened(
        GraphStore.embedded(new EmbeddedSettings(folder, 0, 0, false, 512), ontology));
  }

  private GraphStore overBolt(Neo4j server) {
    return opened(GraphStore.connect(LoadBench.settings(server), ontology));
  }

  private GraphStore opened(GraphStore store) {
    closing.push(store::close);
    return store;
  }

  private void served(String name, Pattern wanted, Function<Neo4j, Route> made) {
    if (wanted.matcher(name).matches()) {
      Neo4j server = LoadBench.start();
      closing.push(server::close);
      GraphStore.connect(LoadBench.settings(server), ontology).close(); // makes our schema
      Route route = made.apply(server);
      add(name, route, name.startsWith("relata") ? facts : BATCH, server.boltURI().toString());
    }
  }

  private void add(String name, Route route, int batch, String address) {
    Driver driver = GraphDatabase.driver(address);
    closing.push(driver::close);
    contestants.add(new Contestant(name, route, batch, driver));
  }

  /** As the program loads: batches are read and prepared while others are written. */
  private Route program(GraphStore store) {
    KnowledgeGraph graph = KnowledgeGraph.over(store, ontology);
    return documents -> graph.load(documents.stream(), issue -> {});
  }

  private void compete() {
    for (int round = 0; round < WARM_ROUNDS; round++) {
      for (Contestant each : contestants) {
        runs.warm(each.route(), facts / Workload.FACTS_A_DOCUMENT / 2, each.batch());
        each.settle();
      }
    }
    for (int run = 0; run < Runs.RUNS; run++) {
      for (Contestant each : contestants) {
        runs.once(each.name(), run, facts, each.batch(), each.route());
        each.settle();
      }
    }
    for (Contestant each : contestants) {
      boolean whole = each.batch() == facts;
      figures.print(each.name(), whole ? "as the program loads" : BATCH + " documents at a time");
      LoadBench.survived(each.driver());
    }
  }

  private void again(GraphStore store) {
    for (int run = 0; run < Runs.RUNS; run++) {
      runs.once("relata_again", run, facts, facts, program(store));
    }
    figures.print("relata_again", "the same documents");
  }

  private void retract(GraphStore store) {
    long start = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      store.retract("doc-" + (1_000_000 + i));
    }
    figures.put("retract_millis", Math.round((System.nanoTime() - start) / 20 / 1e5) / 10.0);
  }
}
