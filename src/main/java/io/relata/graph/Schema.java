package io.relata.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Constraints and indexes, brought up to date by numbered files. */
final class Schema {
  private final ServerSettings settings;
  private final Migrations migrations;

  Schema(Connection connection) {
    this.settings = connection.settings();
    MigrationsConfig.Builder config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:cypher/migrations")
            .withResourceScanner(locations -> files())
            .withInstalledBy("relata");
    if (connection.settings().database() != null) {
      config.withDatabase(connection.settings().database());
    }
    this.migrations = new Migrations(config.build(), connection.driver());
  }

  /** Looks into one folder of the class path; the library's own way opens every jar. */
  private static List<URL> files() {
    try {
      List<URL> files = new ArrayList<>();
      for (Resource file :
          new PathMatchingResourcePatternResolver(Schema.class.getClassLoader())
              .getResources("classpath*:cypher/migrations/*.cypher")) {
        files.add(file.getURL());
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void bringUpToDate() {
    try {
      migrations.apply();
    } catch (MigrationsException e) {
      throw new GraphUnavailableException(
          "Could not bring the graph's schema up to date: %s; was the store written by a newer Relata?"
              .formatted(e.getMessage()),
          e);
    } catch (Neo4jException e) {
      throw ServerTrouble.on("bring the graph's schema up to date", settings, e);
    }
  }

  /** The number of the newest migration that was applied; "none" before the first. */
  String version() {
    return migrations
        .info()
        .getLastAppliedVersion()
        .map(version -> version.getValue())
        .orElse("none");
  }
}
