package io.relata.graph;

import io.relata.graph.store.Store;
import io.relata.graph.store.StoreTransaction;
import java.util.function.Function;

/** A store whose failures come in our words. */
final class ExplainedStore implements Store {
  private final Store store;
  private final WriteTrouble trouble;

  ExplainedStore(Store store, ServerSettings settings) {
    this.store = store;
    this.trouble = new WriteTrouble(settings);
  }

  @Override
  public <T> T write(Function<StoreTransaction, T> work) {
    return trouble.explain(() -> store.write(work));
  }

  @Override
  public long retries() {
    return store.retries();
  }
}
