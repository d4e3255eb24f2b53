package io.relata.graph.bolt;

import io.relata.graph.store.Store;
import io.relata.graph.store.StoreTransaction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.Session;

/** A store behind a driver; transactions are the driver's managed ones, with its retries. */
public final class BoltStore implements Store {
  private final Supplier<Session> sessions;

  public BoltStore(Supplier<Session> sessions) {
    this.sessions = sessions;
  }

  @Override
  public <T> T write(Function<StoreTransaction, T> work) {
    try (Session session = sessions.get()) {
      return session.executeWrite(transaction -> work.apply(new BoltTransaction(transaction)));
    }
  }
}
