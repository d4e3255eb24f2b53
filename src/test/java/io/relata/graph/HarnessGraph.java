package io.relata.graph;

import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** A throw-away store that is filled with Cypher by hand. */
public final class HarnessGraph implements CypherReader {
  private final Neo4j server;
  private final Driver driver;
  private final CypherReader reader;
  private final Connection connection;

  private HarnessGraph(Neo4j server) {
    this.server = server;
    this.connection = Connection.open(new ServerSettings(server.boltURI(), null, null, null));
    this.driver = connection.driver();
    this.reader = new BoltReader(connection);
  }

  /** Closed with the JVM. */
  public static HarnessGraph open() {
    Neo4j server =
        Neo4jBuilders.newInProcessBuilder()
            .withDisabledServer()
            .withConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ZERO)
            .withConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
            .build();
    HarnessGraph graph = new HarnessGraph(server);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  graph.driver.close();
                  graph.server.close();
                }));
    graph.run(resource("/cypher/migrations/V0001__Ids_and_lookups.cypher"));
    graph.run(resource("/cypher/migrations/V0002__Full_text.cypher"));
    graph.run(resource("/cypher/migrations/V0004__More_ways_in.cypher"));
    return graph;
  }

  /** What a program without Relata would do. */
  public void byHand(String cypher, Map<String, ?> parameters) {
    try (Session session = driver.session()) {
      session.run(cypher, new LinkedHashMap<String, Object>(parameters)).list();
    }
  }

  /** The server goes, as servers do. */
  public void stop() {
    server.close();
  }

  /** Keeps vectors of what the sentences mean. */
  public void embed(Embedding embedding) {
    new SentenceVectors(connection, reader, embedding).open();
  }

  /** The only column of the answer. */
  public List<Object> column(String cypher) {
    try (Session session = driver.session()) {
      return session.run(cypher).list(row -> row.get(0).asObject());
    }
  }

  /** The same graph through the door of the program; close it. */
  public GraphStore store() {
    return GraphStore.connect(
        new ServerSettings(server.boltURI(), null, null, null), Ontology.businessNews());
  }

  public URI boltUri() {
    return server.boltURI();
  }

  /** Statements separated by a semicolon at the end of a line. */
  public void run(String script) {
    try (Session session = driver.session()) {
      for (String statement : script.split(";\\s*\\n")) {
        if (!statement.isBlank()) {
          session.run(statement).consume();
        }
      }
      session.run("CALL db.awaitIndexes(60)").consume();
      session.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").consume();
    }
  }

  /** The operators of the statement's plan, each with its details. */
  public List<String> plan(String cypher, Map<String, ?> parameters) {
    try (Session session = driver.session()) {
      List<String> operators = new ArrayList<>();
      gather(
          session
              .run("EXPLAIN " + cypher, new LinkedHashMap<String, Object>(parameters))
              .consume()
              .plan(),
          operators);
      return operators;
    }
  }

  /** How many records the server touches to answer the statement, as it is sent. */
  public long hits(String cypher, Map<String, ?> parameters) {
    AtomicLong hits = new AtomicLong();
    CypherReader profiling =
        (sent, values, options) -> {
          try (Session session = driver.session()) {
            Map<String, Object> copy = new LinkedHashMap<>(values);
            Result result = session.run("PROFILE " + sent, copy);
            List<Row> rows = result.list(BoltValues::row);
            ResultSummary summary = result.consume();
            hits.set(summary.hasProfile() ? hits(summary.profile()) : 0);
            return rows.stream();
          }
        };
    new RelationTypes(
            (sent, values, options) ->
                (sent.startsWith("CALL db.relationshipTypes") ? reader : profiling)
                    .read(sent, values, options))
        .read(cypher, parameters, ReadOptions.DEFAULT)
        .close();
    return hits.get();
  }

  private static long hits(ProfiledPlan plan) {
    return plan.dbHits() + plan.children().stream().mapToLong(HarnessGraph::hits).sum();
  }

  private static void gather(org.neo4j.driver.summary.Plan plan, List<String> operators) {
    operators.add(plan.operatorType() + " " + plan.arguments().get("Details"));
    plan.children().forEach(child -> gather(child, operators));
  }

  @Override
  public Stream<Row> read(String cypher, Map<String, ?> parameters, ReadOptions options) {
    return reader.read(cypher, parameters, options);
  }

  private static String resource(String path) {
    try (InputStream in = Objects.requireNonNull(HarnessGraph.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
