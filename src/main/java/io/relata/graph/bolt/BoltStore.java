package io.relata.graph.bolt;

import io.relata.graph.store.Store;
import io.relata.graph.store.StoreTransaction;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.Session;

/** A store behind a driver; transactions are the driver's managed ones, with its retries. */
public final class BoltStore implements Store {
  private final Supplier<Session> sessions;
  private final AtomicLong retries = new AtomicLong();

  public BoltStore(Supplier<Session> sessions) {
    this.sessions = sessions;
  }

  @Override
  public <T> T write(Function<StoreTransaction, T> work) {
    try (Session session = sessions.get()) {
      AtomicBoolean again = new AtomicBoolean();
      return session.executeWrite(
          transaction -> {
            if (again.getAndSet(true)) {
              retries.incrementAndGet();
            }
            return work.apply(new BoltTransaction(transaction));
          });
    }
  }

  @Override
  public long retries() {
    return retries.get();
  }
}
