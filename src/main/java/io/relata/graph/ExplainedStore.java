package io.relata.graph;

import io.relata.graph.bolt.BoltStore;
import io.relata.graph.store.Store;
import io.relata.graph.store.StoreTransaction;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.exceptions.Neo4jException;

/** A store behind a driver whose failures come in our words. */
final class ExplainedStore implements Store {
  private final Connection connection;
  private final Store store;

  ExplainedStore(Connection connection) {
    this.connection = connection;
    this.store = new BoltStore(() -> connection.session(AccessMode.WRITE, 1000));
  }

  @Override
  public <T> T write(Function<StoreTransaction, T> work) {
    try {
      return store.write(work);
    } catch (Neo4jException e) {
      throw ServerTrouble.on("write to the graph", connection.settings(), e);
    }
  }
}
