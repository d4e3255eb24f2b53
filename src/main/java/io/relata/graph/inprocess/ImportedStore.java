package io.relata.graph.inprocess;

import io.relata.graph.store.Content;
import io.relata.graph.store.NewStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.neo4j.batchimport.api.BatchImporter;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.configuration.Config;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.scheduler.JobScheduler;
import org.neo4j.storageengine.api.StorageEngineFactory;

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
      importer(files, scheduler).doImport(new ContentInput(content));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write the store " + layout.databaseDirectory(), e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("Could not end the threads of the importer", e);
    }
  }

  private BatchImporter importer(DefaultFileSystemAbstraction files, JobScheduler scheduler) {
    return StorageEngineFactory.selectStorageEngine(config)
        .batchImporter(
            layout,
            files,
            PageCacheTracer.NULL,
            new Settings(),
            NullLogService.getInstance(),
            new PrintStream(OutputStream.nullOutputStream()),
            false,
            DefaultAdditionalIds.EMPTY,
            config,
            Monitor.NO_MONITOR,
            scheduler,
            Collector.STRICT,
            TransactionLogInitializer.getLogFilesInitializer(),
            new IndexImporterFactoryImpl(),
            EmptyMemoryTracker.INSTANCE,
            CursorContextFactory.NULL_CONTEXT_FACTORY);
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
