package io.relata;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Work done on all cores whose results come in the order of the work, with a bounded look-ahead.
 */
final class InParallel {
  private InParallel() {}

  /** The results; at most a few per core are ahead of the consumer. Close the stream. */
  static <T> Stream<T> ordered(Stream<Supplier<T>> work) {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers =
        Executors.newFixedThreadPool(
            cores,
            task -> {
              Thread thread = new Thread(task, "relata-reader");
              thread.setDaemon(true);
              return thread;
            });
    Iterator<Supplier<T>> source = work.iterator();
    Queue<Future<T>> ahead = new ArrayDeque<>();
    Iterator<T> results =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            while (ahead.size() < 4 * cores && source.hasNext()) {
              ahead.add(workers.submit(source.next()::get));
            }
            return !ahead.isEmpty();
          }

          @Override
          public T next() {
            if (!hasNext()) {
              throw new NoSuchElementException();
            }
            return result(ahead.remove());
          }
        };
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED), false)
        .onClose(workers::shutdownNow)
        .onClose(work::close);
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new CompletionException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while reading", e);
    }
  }
}
