package io.relata.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;

/** Constraints and indexes, brought up to date by numbered files. */
final class Schema {
  private final Migrations migrations;

  Schema(Connection connection) {
    MigrationsConfig.Builder config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:cypher/migrations")
            .withInstalledBy("relata");
    if (connection.settings().database() != null) {
      config.withDatabase(connection.settings().database());
    }
    this.migrations = new Migrations(config.build(), connection.driver());
  }

  void bringUpToDate() {
    try {
      migrations.apply();
    } catch (MigrationsException e) {
      throw new GraphUnavailableException(
          "Could not bring the graph's schema up to date: %s; was the store written by a newer Relata?"
              .formatted(e.getMessage()),
          e);
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
