package io.relata.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** A throw-away store that is filled with Cypher by hand. */
public final class HarnessGraph implements CypherReader {
  private final Neo4j server;
  private final Driver driver;

  private HarnessGraph(Neo4j server) {
    this.server = server;
    this.driver = GraphDatabase.driver(server.boltURI(), AuthTokens.none());
  }

  /** Closed with the JVM. */
  public static HarnessGraph open() {
    Neo4j server = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
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
    return graph;
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

  private static void gather(org.neo4j.driver.summary.Plan plan, List<String> operators) {
    operators.add(plan.operatorType() + " " + plan.arguments().get("Details"));
    plan.children().forEach(child -> gather(child, operators));
  }

  @Override
  public Stream<Row> read(String cypher, Map<String, ?> parameters, ReadOptions options) {
    Session session = driver.session();
    return session
        .run(
            cypher,
            new LinkedHashMap<String, Object>(parameters),
            TransactionConfig.builder().withTimeout(options.timeout()).build())
        .stream()
        .map(
            entry -> {
              Map<String, Object> columns = new LinkedHashMap<>();
              entry.keys().forEach(key -> columns.put(key, plain(entry.get(key).asObject())));
              return new Row(columns);
            })
        .onClose(session::close);
  }

  private static Object plain(Object value) {
    if (value instanceof Node node) {
      List<String> labels = new ArrayList<>();
      node.labels().forEach(labels::add);
      return new Row.Node(node.elementId(), labels, node.asMap());
    }
    if (value instanceof Relationship edge) {
      return new Row.Edge(
          edge.elementId(),
          edge.type(),
          edge.startNodeElementId(),
          edge.endNodeElementId(),
          edge.asMap());
    }
    if (value instanceof Path path) {
      List<Object> steps = new ArrayList<>(List.of(plain(path.start())));
      path.forEach(
          segment -> {
            steps.add(plain(segment.relationship()));
            steps.add(plain(segment.end()));
          });
      return steps;
    }
    if (value instanceof List<?> list) {
      List<Object> values = new ArrayList<>();
      list.forEach(each -> values.add(plain(each)));
      return values;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> values = new LinkedHashMap<>();
      map.forEach((key, each) -> values.put((String) key, plain(each)));
      return values;
    }
    return value;
  }

  private static String resource(String path) {
    try (InputStream in = Objects.requireNonNull(HarnessGraph.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
