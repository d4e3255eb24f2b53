package io.relata.graph.store;

import java.util.function.Function;

/** Where the graph is kept, as far as writing is concerned. */
public interface Store {

  /**
   * Runs work in one transaction and commits it. What fails for a passing reason (a deadlock, a
   * lost connection) is run again, so work must depend on nothing but the transaction.
   */
  <T> T write(Function<StoreTransaction, T> work);

  /** How often work was run again since the store was opened. */
  long retries();
}
