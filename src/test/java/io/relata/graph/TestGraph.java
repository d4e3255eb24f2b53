package io.relata.graph;

import io.relata.graph.bolt.BoltStore;
import io.relata.graph.bolt.Patience;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.async.AsyncSession;

/**
 * One embedded graph for all tests of a JVM; each test starts with an empty one. For a while it can
 * be that of a server elsewhere instead.
 */
public final class TestGraph {
  private static final String EMPTY =
      "MATCH (n) WHERE NOT n:Relata AND NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock DETACH DELETE n";

  private static final class Only {
    private static final GraphStore STORE = open();
    private static final GraphStore OVER_BOLT =
        GraphStore.connect(
            new ServerSettings(STORE.boltUri(), null, null, null), Ontology.businessNews());
    private static final Driver DRIVER = GraphDatabase.driver(STORE.boltUri());

    private static GraphStore open() {
      Path folder = temporaryFolder();
      GraphStore store =
          GraphStore.embedded(
              new EmbeddedSettings(folder, 0, 0, true, 64), Ontology.businessNews());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(store, folder)));
      return store;
    }
  }

  private static volatile @Nullable Elsewhere elsewhere;

  private record Elsewhere(GraphStore store, GraphStore overBolt, Driver driver) {}

  private TestGraph() {}

  /** From now on a server's graph is the graph of the tests. */
  static void use(GraphStore store, GraphStore overBolt, Driver driver) {
    elsewhere = new Elsewhere(store, overBolt, driver);
  }

  /** From now on it is the embedded one again. */
  static void useOwn() {
    elsewhere = null;
  }

  private static Driver driver() {
    Elsewhere now = elsewhere;
    return now == null ? Only.DRIVER : now.driver();
  }

  /** The graph as the test before left it. */
  public static GraphStore store() {
    Elsewhere now = elsewhere;
    return now == null ? Only.STORE : now.store();
  }

  /** The graph with nothing in it but its schema. */
  public static GraphStore empty() {
    driver().executableQuery(EMPTY).execute();
    return store();
  }

  /** The same graph as a program elsewhere reaches it. */
  static GraphStore overBolt() {
    Elsewhere now = elsewhere;
    return now == null ? Only.OVER_BOLT : now.overBolt();
  }

  /** The same graph, for measuring work. */
  static CountingStore counting() {
    return new CountingStore(
        new BoltStore(
            () -> driver().session(AsyncSession.class),
            new Patience(Duration.ofMinutes(5), () -> {})));
  }

  /** Writes to the graph past all that keeps it consistent. */
  static void write(String cypher) {
    driver().executableQuery(cypher).execute();
  }

  /** The same, for tests of other rooms. */
  public static void pretend(String cypher) {
    write(cypher);
  }

  /** The answer's rows, each as its only column or as all of them. */
  public static List<Object> ask(String cypher) {
    try (Stream<Row> rows = store().read(cypher, Map.of(), ReadOptions.DEFAULT)) {
      return rows.map(
              row ->
                  row.columns().size() == 1
                      ? row.columns().values().iterator().next()
                      : row.columns())
          .toList();
    }
  }

  static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("relata-graph");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(GraphStore store, Path folder) {
    Only.DRIVER.close();
    Only.OVER_BOLT.close();
    store.close();
    delete(folder);
  }

  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
