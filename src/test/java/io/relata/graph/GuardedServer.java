package io.relata.graph;

import java.net.URI;
import java.util.Set;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** Somebody's server: it asks for a password, and its only database may not be written to. */
public final class GuardedServer implements AutoCloseable {
  public static final String PASSWORD = "only-for-this-test";
  public static final String READ_ONLY = "neo4j";

  private final Neo4j server;

  private GuardedServer(Neo4j server) {
    this.server = server;
  }

  public static GuardedServer start() {
    Neo4j server =
        Neo4jBuilders.newInProcessBuilder()
            .withDisabledServer()
            .withConfig(GraphDatabaseSettings.auth_enabled, true)
            .withConfig(GraphDatabaseSettings.read_only_databases, Set.of(READ_ONLY))
            .build();
    try (Driver driver =
        GraphDatabase.driver(server.boltURI(), AuthTokens.basic("neo4j", "neo4j"))) {
      try (var session = driver.session(SessionConfig.forDatabase("system"))) {
        session
            .run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO '%s'".formatted(PASSWORD))
            .consume();
      }
    }
    return new GuardedServer(server);
  }

  public URI uri() {
    return server.boltURI();
  }

  @Override
  public void close() {
    server.close();
  }
}
