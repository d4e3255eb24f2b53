package io.relata.graph;

import io.relata.fact.DocumentFacts;
import io.relata.ontology.Ontology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.io.ByteUnit;

/** Every way of writing side by side, one after the other; see bench/load.sh. */
final class LoadBench {
  private static final int BATCH = 625;
  private static final int FED_BATCH = 125;
  private static final Ontology ONTOLOGY = Ontology.businessNews();

  private final int facts;
  private final Workload workload;
  private final Map<String, Object> results = new LinkedHashMap<>();

  private LoadBench(int facts) {
    this.facts = facts;
    this.workload = new Workload(Math.max(1000, facts / 20));
  }

  public static void main(String[] arguments) {
    new LoadBench(Integer.parseInt(arguments[0])).run();
  }

  private void run() {
    Path folder = TestGraph.temporaryFolder();
    EmbeddedSettings settings = new EmbeddedSettings(folder, 0, 0, false, 512);
    try (GraphStore store = GraphStore.embedded(settings, ONTOLOGY)) {
      warm(store::load);
      measure("relata_embedded", 1, BATCH, store::load);
      measure("relata_unchanged", 1, BATCH, store::load);
      retract(store);
      survived("relata", store);
    }
    TestGraph.delete(folder);
    server(
        (server, driver) -> {
          try (GraphStore store =
              GraphStore.connect(
                  new ServerSettings(server.boltURI(), null, null, null), ONTOLOGY)) {
            warm(store::load);
            measure("relata_bolt", 1, BATCH, store::load);
          }
        });
    server(
        (server, driver) -> {
          GraphStore.connect(new ServerSettings(server.boltURI(), null, null, null), ONTOLOGY)
              .close();
          Route route = new JavaApiRoute(server.defaultDatabaseService());
          warm(route);
          measure("java_api", 1, BATCH, route);
        });
    peer("langchain4j", PeerRoutes::langchain4j);
    peer("langchain", PeerRoutes::langchain);
    peer("graphrag", PeerRoutes::graphrag);
    ratio("vs_langchain4j", "relata_embedded", "langchain4j");
    ratio("vs_langchain", "relata_embedded", "langchain");
    ratio("vs_graphrag", "relata_embedded", "graphrag");
    ratio("bolt_vs_langchain4j", "relata_bolt", "langchain4j");
    ratio("bolt_vs_langchain4j_fed", "relata_bolt", "langchain4j_fed");
    ratio("vs_java_api", "relata_embedded", "java_api");
    ratio("unchanged_vs_load", "relata_unchanged", "relata_embedded");
    System.out.println(json());
  }

  private void peer(String name, java.util.function.Function<Driver, Route> made) {
    server(
        (server, driver) -> {
          Route route = made.apply(driver);
          warm(route);
          measure(name, 1, 1, route);
          measure(name + "_fed", 2, FED_BATCH, route);
          long quotes =
              driver
                  .executableQuery("MATCH ()-[r]->() WHERE r.quote IS NOT NULL RETURN count(r) AS n")
                  .execute()
                  .records()
                  .get(0)
                  .get("n")
                  .asLong();
          results.put(name + "_relationships_with_quote", quotes);
        });
  }

  /** A share of the facts, so that code is compiled and plans are made before the clock starts. */
  private void warm(Route route) {
    run(route, 5_000_000, Math.max(100, facts / Workload.FACTS_A_DOCUMENT / 4), BATCH);
    run(route, 6_000_000, 100, 1);
  }

  private void measure(String name, int part, int batch, Route route) {
    int documents = facts / Workload.FACTS_A_DOCUMENT;
    List<List<DocumentFacts>> batches = batches(part * 1_000_000, documents, batch);
    long start = System.nanoTime();
    batches.forEach(route::load);
    double seconds = (System.nanoTime() - start) / 1e9;
    results.put(name, Math.round(facts / seconds));
    System.err.printf(Locale.ROOT, "%-20s %,9.0f facts/s%n", name, facts / seconds);
  }

  private void run(Route route, int from, int documents, int batch) {
    batches(from, documents, batch).forEach(route::load);
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
    results.put("retract_millis", Math.round((System.nanoTime() - start) / 20 / 1e5) / 10.0);
  }

  private void survived(String name, GraphStore store) {
    try (Stream<Row> rows =
        store.read(
            "MATCH ()-[r]->() WHERE r.quote IS NOT NULL RETURN count(r) AS edges, sum(r.facts) AS facts",
            Map.of(),
            ReadOptions.DEFAULT)) {
      Row row = rows.findFirst().orElseThrow();
      results.put(name + "_relationships_with_quote", row.columns().get("edges"));
      results.put(name + "_facts_behind_them", row.columns().get("facts"));
    }
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

  private void ratio(String name, String ours, String theirs) {
    double ratio = ((Number) results.get(ours)).doubleValue() / ((Number) results.get(theirs)).doubleValue();
    results.put(name, Math.round(ratio * 100) / 100.0);
  }

  private String json() {
    StringBuilder json = new StringBuilder("{\"facts\":" + facts);
    results.forEach((name, value) -> json.append(",\"").append(name).append("\":").append(value));
    return json.append('}').toString();
  }
}
