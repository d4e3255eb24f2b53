package io.relata.graph.inprocess;

import java.io.OutputStream;
import java.io.PrintStream;
import org.neo4j.batchimport.api.BatchImporter;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.InputIterable;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.batchimport.api.input.ReadableGroups;
import org.neo4j.configuration.Config;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.scheduler.JobScheduler;
import org.neo4j.storageengine.api.StorageEngineFactory;

/** What Neo4j's lines do not agree on in their importer, as it is on 5.26. */
final class ImporterLine {
  private ImporterLine() {}

  static BatchImporter importer(
      Config config,
      DatabaseLayout layout,
      FileSystemAbstraction files,
      JobScheduler scheduler,
      Configuration settings) {
    return StorageEngineFactory.selectStorageEngine(config)
        .batchImporter(
            layout,
            files,
            PageCacheTracer.NULL,
            settings,
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

  static Input input(InputIterable nodes, InputIterable relationships, Input.Estimates estimates) {
    return Input.input(nodes, relationships, IdType.ACTUAL, estimates, ReadableGroups.EMPTY);
  }

  static void property(InputEntityVisitor visitor, String name, Object value) {
    visitor.property(name, value);
  }
}
