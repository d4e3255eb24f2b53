package io.relata.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Constraints and indexes, brought up to date by numbered files. The graph remembers which files it
 * was brought up to date with, so that one statement tells that nothing is to be done: asking the
 * migrations for it takes most of a second in a young process.
 */
final class Schema {
  private static final String KNOWN = "MATCH (g:Relata {id: 'graph'}) RETURN g.schema AS schema";
  private static final String VERSION =
      "MATCH (m:__Neo4jMigration) WHERE m.version <> 'BASELINE' RETURN max(m.version) AS version";
  private static final String REMEMBER = "MATCH (g:Relata {id: 'graph'}) SET g.schema = $schema";

  /** Indexes left of a constraint of ours, or of one that the migrations make for themselves. */
  private static final String HALF_CONSTRAINTS =
      """
      SHOW INDEXES YIELD name, owningConstraint, labelsOrTypes
      WHERE owningConstraint IS NULL
        AND (name IN $constraints OR any(label IN labelsOrTypes WHERE label STARTS WITH '__Neo4jMigration'))
      RETURN name
      """;

  private static final Pattern CONSTRAINT = Pattern.compile("CREATE CONSTRAINT (\\w+)");

  /** Long enough for another Relata that starts on the same server. */
  private static final int ATTEMPTS = 8;

  private static final long FIRST_PAUSE_MILLIS = 100;

  /** Of a large graph; the migrations say nothing while they work. */
  private static final Duration MIGRATION = Duration.ofHours(1);

  private static final String NONE = "none";
  private static final String LOCK = "__Neo4jMigrationsLock";

  private final Connection connection;

  Schema(Connection connection) {
    this.connection = connection;
  }

  private Migrations migrations() {
    MigrationsConfig.Builder config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:cypher/migrations")
            .withResourceScanner(locations -> files())
            .withInstalledBy("relata");
    if (connection.settings().database() != null) {
      config.withDatabase(connection.settings().database());
    }
    return new Migrations(config.build(), connection.driver());
  }

  /**
   * Looks into one folder of the class path; the library's own way opens every jar. In the order of
   * their names, each once even where the class path names us twice.
   */
  private static List<URL> files() {
    try {
      Map<String, URL> files = new TreeMap<>();
      for (Resource file :
          new PathMatchingResourcePatternResolver(Schema.class.getClassLoader())
              .getResources("classpath*:cypher/migrations/*.cypher")) {
        files.putIfAbsent(file.getFilename(), file.getURL());
      }
      return List.copyOf(files.values());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param alone whether no other program can be migrating, so that a lock of the migrations is
   *     left from one that was ended
   */
  void bringUpToDate(boolean alone) {
    String wanted = wanted();
    try {
      if (wanted.equals(known())) {
        return;
      }
      refuseNewer();
      if (alone) {
        unlock();
        dropHalfConstraints();
      }
      apply();
      connection.run(AccessMode.WRITE, REMEMBER, Map.of("schema", wanted));
    } catch (Neo4jException e) {
      throw ServerTrouble.on("bring the graph's schema up to date", connection.settings(), e);
    }
  }

  /** Before the migrations are asked, which fail in their own words or not at all. */
  private void refuseNewer() {
    String applied = version();
    String newest =
        files().stream().map(Schema::numberOf).max(Comparator.naturalOrder()).orElse(NONE);
    if (!applied.equals(NONE) && applied.compareTo(newest) > 0) {
      throw new GraphUnavailableException(
          "Could not open the graph: a newer Relata wrote it (its schema is %s, this program knows up to %s); use that version, or build the graph anew from facts files"
              .formatted(applied, newest),
          null);
    }
  }

  /** Such as 0003 of {@code …/V0003__Lock.cypher}. */
  private static String numberOf(URL file) {
    String path = file.getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(1, name.indexOf("__"));
  }

  private @Nullable String known() {
    List<Record> rows = connection.run(AccessMode.READ, KNOWN, Map.of());
    return rows.isEmpty() ? null : rows.get(0).get("schema").asString(null);
  }

  /** What the files say, as a hash. */
  private static String wanted() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files().forEach(file -> digest.update(contents(file)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static byte[] contents(URL file) {
    try (InputStream in = file.openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever meets another program that migrates waits for it. */
  private void apply() {
    for (int attempt = 1; ; attempt++) {
      try {
        connection.patience().limit(MIGRATION, () -> migrations().apply());
        return;
      } catch (MigrationsException e) {
        if (!String.valueOf(e.getMessage()).contains(LOCK)) {
          throw new GraphUnavailableException(
              "Could not bring the graph's schema up to date: %s; were its migrations changed by hand? A backup has them as they were"
                  .formatted(e.getMessage()),
              e);
        }
        if (attempt == ATTEMPTS) {
          throw new GraphUnavailableException(
              "Could not bring the graph's schema up to date: another program has been doing so for a while; if none is running, one was ended in the middle: run MATCH (l:%s) DELETE l and try again"
                  .formatted(LOCK),
              e);
        }
        pause(FIRST_PAUSE_MILLIS << attempt);
      }
    }
  }

  private void unlock() {
    connection.run(AccessMode.WRITE, "MATCH (l:%s) DELETE l".formatted(LOCK), Map.of());
  }

  /**
   * A constraint is made in two steps, its index first: a program that was ended between them
   * leaves an index that stands in the way of the constraint of that name.
   */
  private void dropHalfConstraints() {
    for (Record half :
        connection.run(AccessMode.READ, HALF_CONSTRAINTS, Map.of("constraints", constraints()))) {
      connection.run(
          AccessMode.WRITE,
          "DROP INDEX `%s` IF EXISTS".formatted(half.get("name").asString()),
          Map.of());
    }
  }

  /** The names of the constraints that the files ask for. */
  private static List<String> constraints() {
    return files().stream()
        .map(file -> new String(contents(file), StandardCharsets.UTF_8))
        .flatMap(text -> CONSTRAINT.matcher(text).results())
        .map(found -> found.group(1))
        .toList();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(millis / 2, millis));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while another program migrates the graph", e);
    }
  }

  /**
   * The number of the newest migration that was applied; "none" before the first. Read by hand,
   * because the library takes its lock even to look.
   */
  String version() {
    return connection.run(AccessMode.READ, VERSION, Map.of()).get(0).get("version").asString(NONE);
  }
}
