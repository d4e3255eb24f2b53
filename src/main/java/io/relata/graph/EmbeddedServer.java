package io.relata.graph;

import io.relata.graph.inprocess.InProcessStore;
import io.relata.graph.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.facade.DatabaseManagementServiceFactory;
import org.neo4j.graphdb.facade.GraphDatabaseDependencies;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.impl.factory.DbmsInfo;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.logging.log4j.Log4jLogProvider;

/**
 * Neo4j Community in this process, as {@code CommunityBootstrapper} starts it but without that
 * one's signal handlers, redirected output and reset logging, which belong to the program around.
 */
final class EmbeddedServer implements AutoCloseable {
  private static final String DATABASE = "neo4j";
  private static final String SYSTEM = GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

  /** How long a database may take to come up, and how long it is waited for at a time. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration GLANCE = Duration.ofMillis(200);

  private final DatabaseManagementService service;
  private final OutputStream log;
  private final GraphDatabaseAPI database;

  private final boolean browser;
  private final Path folder;

  private EmbeddedServer(
      DatabaseManagementService service, OutputStream log, EmbeddedSettings settings) {
    this.browser = settings.browser();
    this.folder = settings.folder();
    this.service = service;
    this.log = log;
    this.database = (GraphDatabaseAPI) service.database(DATABASE);
  }

  static EmbeddedServer start(EmbeddedSettings settings) {
    EmbeddedTrouble.checkBeforehand(settings);
    OutputStream log = log(settings.folder());
    Beginning beginning = Beginning.in(settings.folder());
    try {
      return start(settings, log, beginning);
    } catch (RuntimeException e) {
      close(log);
      if (beginning.startsAnew(e)) {
        return start(settings);
      }
      throw EmbeddedTrouble.explained(settings, e);
    }
  }

  private static EmbeddedServer start(
      EmbeddedSettings settings, OutputStream log, Beginning beginning) {
    EmbeddedServer server =
        FullDisk.of(settings.folder())
            .watch(() -> start(settings, log), EmbeddedTrouble.noRoom("open", settings.folder()));
    beginning.isOver();
    return server;
  }

  private static EmbeddedServer start(EmbeddedSettings settings, OutputStream log) {
    DatabaseManagementService service =
        new DatabaseManagementServiceFactory(DbmsInfo.COMMUNITY, CommunityEditionModule::new)
            .build(
                config(settings),
                false,
                GraphDatabaseDependencies.newDependencies()
                    .userLogProvider(new Log4jLogProvider(log)));
    return started(service, log, settings);
  }

  private static EmbeddedServer started(
      DatabaseManagementService service, OutputStream log, EmbeddedSettings settings) {
    EmbeddedServer server = new EmbeddedServer(service, log, settings);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!server.database.isAvailable(GLANCE.toMillis())) {
      Optional<Throwable> failure = server.failure();
      if (failure.isPresent() || System.nanoTime() > deadline) {
        service.shutdown();
        throw new IllegalStateException(
            "the database did not come up; see " + settings.folder(), failure.orElse(null));
      }
    }
    return server;
  }

  /** Why the database cannot come up; empty while it may. */
  private Optional<Throwable> failure() {
    GraphDatabaseAPI system = (GraphDatabaseAPI) service.database(SYSTEM);
    return system
        .getDependencyResolver()
        .resolveDependency(DatabaseStateService.class)
        .causeOfFailure(database.databaseId());
  }

  URI boltUri() {
    return URI.create("bolt://localhost:" + port(ConnectorType.BOLT));
  }

  /** Where Neo4j Browser is served, if it is; connects by itself. */
  Optional<URI> browserUri() {
    if (!browser) {
      return Optional.empty();
    }
    return Optional.of(
        URI.create(
            "http://localhost:%d/browser/?preselectAuthMethod=NO_AUTH"
                .formatted(port(ConnectorType.HTTP))));
  }

  /** Writes without Bolt. */
  Store store() {
    return new InProcessStore(database);
  }

  /** On a full disk it is left as after a crash: Neo4j would try for ever, and tell each try. */
  @Override
  public void close() {
    try {
      FullDisk.of(folder)
          .watch(
              () -> {
                service.shutdown();
                return this;
              },
              EmbeddedTrouble.noRoom("close", folder));
    } finally {
      close(log);
    }
  }

  private int port(ConnectorType type) {
    return database
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(type)
        .getPort();
  }

  /** As Neo4j is started with these settings. */
  static Config config(EmbeddedSettings settings) {
    Path folder = settings.folder().toAbsolutePath().normalize();
    return Config.newBuilder()
        .set(GraphDatabaseSettings.neo4j_home, folder)
        .set(GraphDatabaseSettings.auth_enabled, false)
        .set(GraphDatabaseInternalSettings.dump_diagnostics, false)
        .set(
            GraphDatabaseSettings.pagecache_memory,
            ByteUnit.mebiBytes(settings.pageCacheMegabytes()))
        .set(BoltConnector.enabled, true)
        .set(BoltConnector.listen_address, loopback(settings.boltPort()))
        .set(BoltConnector.advertised_address, loopback(settings.boltPort()))
        .set(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
        .set(HttpConnector.enabled, settings.browser())
        .set(HttpConnector.listen_address, loopback(settings.httpPort()))
        .set(HttpConnector.advertised_address, loopback(settings.httpPort()))
        .set(HttpsConnector.enabled, false)
        .setRaw(java.util.Map.of("dbms.usage_report.enabled", "false"))
        .build();
  }

  private static SocketAddress loopback(int port) {
    return new SocketAddress("localhost", port);
  }

  private static OutputStream log(Path folder) {
    try {
      Path logs = Files.createDirectories(folder.resolve("logs"));
      return Files.newOutputStream(
          logs.resolve("neo4j.log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw EmbeddedTrouble.unwritable(folder, e);
    }
  }

  private static void close(OutputStream log) {
    try {
      log.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
