package io.relata.graph;

import io.relata.ontology.Ontology;
import java.nio.file.Path;
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
  private static final int FED_BATCH = 125;
  private static final Ontology ONTOLOGY = Ontology.businessNews();

  private final int facts;
  private final int bulkFacts;
  private final int growthFacts;
  private final Figures figures = new Figures();
  private final Runs runs;

  private final Pattern wanted;

  private LoadBench(int facts, int bulkFacts, Pattern wanted, int growthFacts) {
    this.growthFacts = growthFacts;
    this.facts = facts;
    this.bulkFacts = bulkFacts;
    this.wanted = wanted;
    this.runs = new Runs(new Workload(Math.max(1000, facts / 20)), figures);
  }

  public static void main(String[] arguments) {
    new LoadBench(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Pattern.compile(arguments[2]),
            Integer.parseInt(arguments[3]))
        .run();
  }

  private void run() {
    if (facts > 0) {
      routes();
    }
    if (bulkFacts > 0) {
      newStores();
    }
    if (growthFacts > 0) {
      new Growth(growthFacts, figures).run(ONTOLOGY);
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
    new OwnRoutes(runs, figures, facts, ONTOLOGY).run(wanted);
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
                  runs.warm(route, 50, 1);
                  runs.measure(name, facts / 20, 1, route);
                  survived(driver);
                }));
  }

  private void route(String name, Consumer<String> measured) {
    if (wanted.matcher(name).matches()) {
      measured.accept(name);
    }
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
    figures.ratio("vs_java_api_looking", "relata_embedded", "java_api_looking");
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
                  runs.measure(name, facts / 10, 1, route);
                  survived(driver);
                  runs.measure(name + "_fed", facts / 2, FED_BATCH, route);
                }));
  }

  /** A share of the facts, so that code is compiled and plans are made before the clock starts. */
  private void warm(Route route) {
    runs.warm(route, Math.max(100, facts / Workload.FACTS_A_DOCUMENT / 2), FED_BATCH);
    runs.warm(route, 100, 1);
  }

  /** Of the documents written: how many quotes are there still, with a date, with other sources. */
  static void survived(Driver driver) {
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

  static ServerSettings settings(Neo4j server) {
    return new ServerSettings(server.boltURI(), null, null, null);
  }

  /** A server with our schema. */
  static void ours(Use use) {
    server(
        (server, driver) -> {
          GraphStore.connect(settings(server), ONTOLOGY).close();
          use.with(server, driver);
        });
  }

  interface Use {
    void with(Neo4j server, Driver driver);
  }

  static void server(Use use) {
    try (Neo4j server = start();
        Driver driver = GraphDatabase.driver(server.boltURI())) {
      use.with(server, driver);
    }
  }

  static Neo4j start() {
    return Neo4jBuilders.newInProcessBuilder()
        .withDisabledServer()
        .withConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(512))
        .withProcedure(apoc.merge.Merge.class)
        .withProcedure(apoc.meta.Meta.class)
        .withFunction(apoc.text.Strings.class)
        .withFunction(apoc.map.Maps.class)
        .withFunction(apoc.coll.Coll.class)
        .build();
  }
}
