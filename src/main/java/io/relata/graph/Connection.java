package io.relata.graph;

import io.relata.graph.bolt.Patience;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.Neo4jException;

/** A driver, the database it works on, and the bookmarks that let every reader see own writes. */
final class Connection implements AutoCloseable {
  /** Retries are the driver's own: exponential, jittered, only for what can be retried. */
  private static final Duration RETRY = Duration.ofSeconds(30);

  /** From the first packet to the first answer; the driver's pool is never full here. */
  private static final Duration GREETING = Duration.ofSeconds(15);

  private final ServerSettings settings;
  private final Patience patience;
  private final BookmarkManager bookmarks;
  private volatile Driver driver;

  private Connection(ServerSettings settings, Driver driver) {
    this.settings = settings;
    this.driver = driver;
    this.bookmarks = driver.executableQueryBookmarkManager();
    this.patience = new Patience(settings.patience(), this::hangUp);
  }

  static Connection open(ServerSettings settings) {
    Driver driver = driver(settings);
    Connection connection = new Connection(settings, driver);
    try {
      connection.check();
      return connection;
    } catch (Neo4jException e) {
      connection.close();
      throw ServerTrouble.onConnecting(settings, e);
    } catch (GraphUnavailableException e) {
      connection.close();
      throw e;
    }
  }

  Driver driver() {
    return driver;
  }

  ServerSettings settings() {
    return settings;
  }

  /** Waiting for its answers is the work of {@link #patience}. */
  AsyncSession session(AccessMode mode, int fetchSize) {
    return driver.session(AsyncSession.class, config(mode, fetchSize));
  }

  private SessionConfig config(AccessMode mode, int fetchSize) {
    SessionConfig.Builder config =
        SessionConfig.builder()
            .withDefaultAccessMode(mode)
            .withFetchSize(fetchSize)
            .withBookmarkManager(bookmarks);
    if (settings.database() != null) {
      config.withDatabase(settings.database());
    }
    return config.build();
  }

  /** For all that is asked of this database. */
  Patience patience() {
    return patience;
  }

  /** A statement in a transaction of its own, with few rows, and what is seen afterwards. */
  Told run(AccessMode mode, String cypher, Map<String, Object> values, Duration silence) {
    AsyncSession session = session(mode, 1000);
    try (Patience.Waiting waiting = patience.begin(silence)) {
      try {
        ResultCursor cursor = waiting.once(session.runAsync(cypher, values));
        List<Record> rows = waiting.once(cursor.listAsync());
        return new Told(
            rows, waiting.once(cursor.consumeAsync()).server().agent(), session.lastBookmarks());
      } finally {
        waiting.once(session.closeAsync());
      }
    }
  }

  List<Record> run(AccessMode mode, String cypher, Map<String, Object> values) {
    return run(mode, cypher, values, settings.patience()).rows();
  }

  /**
   * @param agent as the server calls itself
   */
  record Told(List<Record> rows, String agent, Set<Bookmark> bookmarks) {}

  /** Whatever is under way fails; whoever comes next gets lines of their own. */
  private synchronized void hangUp() {
    Driver silent = driver;
    driver = driver(settings);
    silent.closeAsync();
  }

  @Override
  public void close() {
    patience.close();
    driver.close();
  }

  /**
   * Not in a managed transaction: who mistyped an address wants to know at once, not after retries.
   */
  private void check() {
    Duration silence = settings.patience(GREETING.multipliedBy(2));
    ConnectionTrouble.checkVersion(
        settings, run(AccessMode.READ, "RETURN 1", Map.of(), silence).agent());
  }

  @SuppressWarnings("deprecation") // withLogging; see DriverLog
  private static Driver driver(ServerSettings settings) {
    URI uri = settings.uri();
    if (uri.getUserInfo() != null) {
      throw new GraphUnavailableException(
          "Could not use the address %s with a user in it; give --user and --password, or RELATA_USER and RELATA_PASSWORD"
              .formatted(settings.address()),
          null);
    }
    if ((settings.user() == null) != (settings.password() == null)) {
      throw new GraphUnavailableException(
          "Could not connect to %s: %s is missing; give both --user and --password, or RELATA_USER and RELATA_PASSWORD"
              .formatted(settings, settings.user() == null ? "the user" : "the password"),
          null);
    }
    AuthToken token =
        settings.user() == null || settings.password() == null
            ? AuthTokens.none()
            : AuthTokens.basic(settings.user(), settings.password());
    Config config =
        Config.builder()
            .withMaxTransactionRetryTime(RETRY.toSeconds(), TimeUnit.SECONDS)
            .withConnectionTimeout(10, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(
                settings.patience(GREETING).toMillis(), TimeUnit.MILLISECONDS)
            .withUserAgent("relata")
            .withLogging(DriverLog.logging())
            .build();
    try {
      return GraphDatabase.driver(uri, token, config);
    } catch (IllegalArgumentException | Neo4jException e) {
      throw ConnectionTrouble.noAddress(settings, e);
    }
  }
}
