package io.relata.graph.bolt;

import io.relata.graph.store.Store;
import io.relata.graph.store.StoreTransaction;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.async.AsyncSession;

/**
 * A store behind a driver; transactions are the driver's managed ones, with its retries. The work
 * goes on while statements that write are on their way.
 */
public final class BoltStore implements Store {
  private final Supplier<AsyncSession> sessions;
  private final Patience patience;
  private final AtomicLong retries = new AtomicLong();

  public BoltStore(Supplier<AsyncSession> sessions, Patience patience) {
    this.sessions = sessions;
    this.patience = patience;
  }

  @Override
  public <T> T write(Function<StoreTransaction, T> work) {
    AsyncSession session = sessions.get();
    // the driver's own threads must not wait for its answers
    ExecutorService worker = Executors.newSingleThreadExecutor(BoltStore::thread);
    Patience.Waiting waiting = patience.begin();
    try {
      AtomicBoolean again = new AtomicBoolean();
      return waiting.await(
          session.executeWriteAsync(
              transaction -> {
                if (again.getAndSet(true)) {
                  retries.incrementAndGet();
                }
                BoltTransaction mine = new BoltTransaction(transaction, waiting);
                return CompletableFuture.supplyAsync(() -> mine.complete(work), worker);
              }));
    } finally {
      worker.shutdown();
      try (waiting) {
        waiting.await(session.closeAsync());
      }
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "relata-writer");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public long retries() {
    return retries.get();
  }
}
