package io.relata.graph.inprocess;

import io.relata.graph.store.Store;
import io.relata.graph.store.StoreTransaction;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransientFailureException;

/** A store that is a database in this process. */
public final class InProcessStore implements Store {
  private static final int ATTEMPTS = 6;
  private static final long FIRST_PAUSE_MILLIS = 50;

  private final GraphDatabaseService database;
  private final Tokens tokens = new Tokens();
  private final AtomicLong retries = new AtomicLong();

  public InProcessStore(GraphDatabaseService database) {
    this.database = database;
  }

  /**
   * Others may write over Bolt, so a deadlock can happen; then it waits a little and tries again.
   */
  @Override
  public <T> T write(Function<StoreTransaction, T> work) {
    for (int attempt = 1; ; attempt++) {
      try (Transaction transaction = database.beginTx()) {
        T result = work.apply(new InProcessTransaction(transaction, tokens));
        transaction.commit();
        return result;
      } catch (TransientFailureException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        retries.incrementAndGet();
        pause(FIRST_PAUSE_MILLIS << attempt);
      }
    }
  }

  @Override
  public long retries() {
    return retries.get();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(millis / 2, millis));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for another writer", e);
    }
  }
}
