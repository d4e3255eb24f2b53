package io.relata.graph;

import io.relata.KnowledgeGraph;
import io.relata.fact.DocumentFacts;
import io.relata.ontology.Ontology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.io.ByteUnit;

/** Every way of writing side by side, one after the other; see bench/load.sh. */
final class LoadBench {
  private static final int RUNS = 3;
  private static final int BATCH = 625;
  private static final int FED_BATCH = 125;
  private static final long PATIENCE_NANOS = 6_000_000_000L;
  private static final Ontology ONTOLOGY = Ontology.businessNews();

  private final int facts;
  private final int bulkFacts;
  private final Workload workload;
  private final Figures figures = new Figures();

  private final Pattern wanted;

  private LoadBench(int facts, int bulkFacts, Pattern wanted) {
    this.facts = facts;
    this.bulkFacts = bulkFacts;
    this.wanted = wanted;
    this.workload = new Workload(Math.max(1000, facts / 20));
  }

  public static void main(String[] arguments) {
    new LoadBench(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Pattern.compile(arguments[2]))
        .run();
  }

  private void run() {
    if (facts > 0) {
      routes();
    }
    if (bulkFacts > 0) {
      newStores();
    }
    ratios();
    System.out.println(figures.json(facts));
  }

  private void newStores() {
    Path folder = TestGraph.temporaryFolder();
    new NewStoreRoutes(folder, bulkFacts, figures).run(2);
    TestGraph.delete(folder);
    figures.put("bulk_facts", bulkFacts);
  }

  private void routes() {
    compile();
    route("relata_embedded", this::embedded);
    route(
        "java_api",
        name ->
            ours(
                (server, driver) -> {
                  Route route = new JavaApiRoute(server.defaultDatabaseService());
                  warm(route);
                  measure(name, facts, BATCH, route);
                  survived(driver);
                }));
    route(
        "relata_bolt",
        name ->
            ours(
                (server, driver) -> {
                  try (GraphStore store = GraphStore.connect(settings(server), ONTOLOGY)) {
                    warm(program(store));
                    measure(name, facts, facts, program(store));
                    survived(driver);
                  }
                }));
    peer("langchain4j", PeerRoutes::langchain4j);
    peer("langchain", driver -> PeerRoutes.langchain(driver, false));
    peer("langchain_indexed", driver -> PeerRoutes.langchain(driver, true));
    peer("graphrag", driver -> PeerRoutes.graphrag(driver, false));
    peer("graphrag_indexed", driver -> PeerRoutes.graphrag(driver, true));
    route(
        "statement_a_fact",
        name ->
            ours(
                (server, driver) -> {
                  Route route = new StatementRoute(driver);
                  run(route, 5_000_000, 50, 1);
                  measure(name, facts / 20, 1, route);
                  survived(driver);
                }));
  }

  /** Whoever comes first would pay for the compiling of what all use: the database. */
  private void compile() {
    ours(
        (server, driver) -> {
          run(new JavaApiRoute(server.defaultDatabaseService()), 7_000_000, 5000, FED_BATCH);
          try (GraphStore store = GraphStore.connect(settings(server), ONTOLOGY)) {
            run(program(store), 8_000_000, 2500, FED_BATCH);
          }
        });
  }

  private void route(String name, Consumer<String> measured) {
    if (wanted.matcher(name).matches()) {
      measured.accept(name);
    }
  }

  private void embedded(String name) {
    Path folder = TestGraph.temporaryFolder();
    try (GraphStore store =
        GraphStore.embedded(new EmbeddedSettings(folder, 0, 0, false, 512), ONTOLOGY)) {
      warm(program(store));
      measure(name, facts, facts, program(store));
      measure("relata_again", facts, facts, program(store));
      retract(store);
      try (Driver driver = GraphDatabase.driver(store.boltUri())) {
        survived(driver);
      }
    }
    TestGraph.delete(folder);
  }

  /** As the program loads: batches are read and prepared while others are written. */
  private static Route program(GraphStore store) {
    KnowledgeGraph graph = KnowledgeGraph.over(store, ONTOLOGY);
    return documents -> graph.load(documents.stream(), issue -> {});
  }

  private void ratios() {
    figures.ratio("vs_langchain4j", "relata_bolt", "langchain4j");
    figures.ratio("vs_langchain", "relata_bolt", "langchain");
    figures.ratio("vs_graphrag", "relata_bolt", "graphrag");
    for (String fed : List.of("langchain4j_fed", "langchain_indexed_fed", "graphrag_indexed_fed")) {
      figures.ratio("bolt_vs_" + fed, "relata_bolt", fed);
      figures.ratio("embedded_vs_" + fed, "relata_embedded", fed);
    }
    figures.ratio("vs_java_api", "relata_embedded", "java_api");
    figures.ratio("again_vs_load", "relata_again", "relata_embedded");
    figures.ratio("bulk_vs_importer", "bulk", "importer");
    figures.ratio("bulk_vs_importer_without_indexes", "bulk", "importer_without_indexes");
  }

  private void peer(String name, Function<Driver, Route> made) {
    route(
        name,
        unused ->
            server(
                (server, driver) -> {
                  Route route = made.apply(driver);
                  warm(route);
                  measure(name, facts / 10, 1, route);
                  survived(driver);
                  measure(name + "_fed", facts / 2, FED_BATCH, route);
                }));
  }

  /** A share of the facts, so that code is compiled and plans are made before the clock starts. */
  private void warm(Route route) {
    run(route, 5_000_000, Math.max(100, facts / Workload.FACTS_A_DOCUMENT / 2), FED_BATCH);
    run(route, 6_000_000, 100, 1);
  }

  /**
   * Other documents each time; a route that is measured twice gets the same again. A slow route's
   * run ends early.
   */
  private void measure(String name, int count, int batch, Route route) {
    int documents = count / Workload.FACTS_A_DOCUMENT;
    for (int run = 0; run < RUNS; run++) {
      int first = (name.endsWith("_fed") ? 3_000_000 : 1_000_000) + run * documents;
      List<List<DocumentFacts>> batches = batches(first, documents, batch);
      Clock clock = new Clock();
      int written = write(batches, route);
      figures.rate(name, written * Workload.FACTS_A_DOCUMENT, clock);
    }
    String note = batch == facts ? "as the program loads" : batch + " documents at a time";
    figures.print(name, batch == 1 ? "a document at a time" : note);
  }

  /** How many documents were written before the time was over. */
  private static int write(List<List<DocumentFacts>> batches, Route route) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    int written = 0;
    for (List<DocumentFacts> batch : batches) {
      route.load(batch);
      written += batch.size();
      if (System.nanoTime() > end) {
        break;
      }
    }
    return written;
  }

  private void run(Route route, int from, int documents, int batch) {
    write(batches(from, documents, batch), route);
  }

  private List<List<DocumentFacts>> batches(int from, int documents, int batch) {
    List<List<DocumentFacts>> batches = new ArrayList<>();
    for (int i = 0; i < documents; i += batch) {
      batches.add(workload.documents(from + i, Math.min(batch, documents - i)).toList());
    }
    return batches;
  }

  private void retract(GraphStore store) {
    long start = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      store.retract("doc-" + (1_000_000 + i));
    }
    figures.put("retract_millis", Math.round((System.nanoTime() - start) / 20 / 1e5) / 10.0);
  }

  /** Of the documents written: how many quotes are there still, with a date, with other sources. */
  private static void survived(Driver driver) {
    Map<String, Object> row =
        driver
            .executableQuery(
                """
                CALL () { MATCH (f:Fact) RETURN count(DISTINCT f.quote) AS ofFacts }
                CALL () { MATCH ()-[r]->() WHERE r.quote IS NOT NULL
                  RETURN count(DISTINCT r.quote) AS quotes, count(r) AS relationships,
                    count(coalesce(r.firstReported, r.reportedOn)) AS dated,
                    sum(CASE WHEN r.documents > 1 THEN 1 ELSE 0 END) AS severalSources }
                RETURN relationships, CASE WHEN ofFacts > quotes THEN ofFacts ELSE quotes END AS quotes,
                  dated, severalSources
                """)
            .execute()
            .records()
            .get(0)
            .asMap();
    System.out.printf(
        Locale.ROOT,
        "%-32s %s quotes kept; of %s relationships %s dated, %s know that several documents report them%n",
        "",
        row.get("quotes"),
        row.get("relationships"),
        row.get("dated"),
        row.get("severalSources"));
  }

  private static ServerSettings settings(Neo4j server) {
    return new ServerSettings(server.boltURI(), null, null, null);
  }

  /** A server with our schema. */
  private static void ours(Use use) {
    server(
        (server, driver) -> {
          GraphStore.connect(settings(server), ONTOLOGY).close();
          use.with(server, driver);
        });
  }

  private interface Use {
    void with(Neo4j server, Driver driver);
  }

  private static void server(Use use) {
    try (Neo4j server =
            Neo4jBuilders.newInProcessBuilder()
                .withDisabledServer()
                .withConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(512))
                .withProcedure(apoc.merge.Merge.class)
                .withProcedure(apoc.meta.Meta.class)
                .withFunction(apoc.text.Strings.class)
                .withFunction(apoc.map.Maps.class)
                .withFunction(apoc.coll.Coll.class)
                .build();
        Driver driver = GraphDatabase.driver(server.boltURI())) {
      use.with(server, driver);
    }
  }
}
