package io.relata.graph.inprocess;

import io.relata.graph.store.Content;
import io.relata.graph.store.NewStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.configuration.Config;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.scheduler.JobScheduler;

/** A store that Neo4j's importer writes, without a database. */
public final class ImportedStore implements NewStore {
  /** Of the machine's memory; the heap holds the names meanwhile. */
  private static final int MEMORY_PERCENT = 30;

  private final Config config;
  private final DatabaseLayout layout;

  /**
   * @param config as the database will be opened with
   */
  public ImportedStore(Config config) {
    this.config = config;
    this.layout = DatabaseLayout.of(config);
  }

  @Override
  public void write(Content content) {
    try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction();
        JobScheduler scheduler = JobSchedulerFactory.createInitialisedScheduler()) {
      Files.createDirectories(layout.databaseDirectory());
      Files.createDirectories(layout.getTransactionLogsDirectory());
      ImporterLine.importer(config, layout, files, scheduler, new Settings())
          .doImport(ContentInput.of(content));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write the store " + layout.databaseDirectory(), e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("Could not end the threads of the importer", e);
    }
  }

  private static final class Settings implements Configuration {
    @Override
    public long maxOffHeapMemory() {
      return Configuration.DEFAULT.maxOffHeapMemory() / 90 * MEMORY_PERCENT;
    }

    @Override
    public IndexConfig indexConfig() {
      return IndexConfig.create().withLabelIndex().withRelationshipTypeIndex();
    }
  }
}
