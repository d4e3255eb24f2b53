package io.relata.graph;

import io.relata.graph.store.Store;
import io.relata.graph.store.StoreTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/**
 * A store that counts the nodes and links it hands out: what a piece of work costs, without a
 * clock.
 */
final class CountingStore implements Store {
  private final Store store;
  private long handedOut;

  CountingStore(Store store) {
    this.store = store;
  }

  long handedOut() {
    return handedOut;
  }

  @Override
  public long retries() {
    return 0;
  }

  @Override
  public <T> T write(Function<StoreTransaction, T> work) {
    return store.write(transaction -> work.apply(counting(transaction)));
  }

  private StoreTransaction counting(StoreTransaction transaction) {
    return (StoreTransaction)
        Proxy.newProxyInstance(
            StoreTransaction.class.getClassLoader(),
            new Class<?>[] {StoreTransaction.class},
            (proxy, method, arguments) -> {
              try {
                Object answer = method.invoke(transaction, arguments);
                handedOut += size(answer);
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static long size(Object answer) {
    if (answer instanceof Map<?, ?> map) {
      return map.size();
    }
    return answer instanceof Collection<?> many ? many.size() : 0;
  }
}
