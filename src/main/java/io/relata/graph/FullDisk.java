package io.relata.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Neo4j tries for ever to write what the disk has no room for, when it starts and when it ends.
 * Whatever it does is waited for here while there is room; then it is left as after a crash, from
 * which its transaction log recovers.
 */
final class FullDisk {
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final Duration GLANCE = Duration.ofSeconds(1);
  private static final long LEAST_BYTES = 1 << 20;

  /** What Neo4j's files need that hold nothing yet. */
  private static final long LEAST_BYTES_OF_NEW = 10 << 20;

  private final BooleanSupplier full;
  private final Duration patience;
  private final Duration glance;

  /**
   * @param full whether the disk is
   * @param patience how long it may stay so
   * @param glance how often one looks
   */
  FullDisk(BooleanSupplier full, Duration patience, Duration glance) {
    this.full = full;
    this.patience = patience;
    this.glance = glance;
  }

  /** The disk of a folder that exists. */
  static FullDisk of(Path folder) {
    return new FullDisk(() -> hasLess(folder, LEAST_BYTES), PATIENCE, GLANCE);
  }

  /** Whether there is too little room to make a graph in that folder, which exists. */
  static boolean isFullForNew(Path folder) {
    return hasLess(folder, LEAST_BYTES_OF_NEW);
  }

  private static boolean hasLess(Path folder, long bytes) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < bytes;
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * What the work gives, which is done in a thread of its own, but not begun on a full disk.
   *
   * @throws GraphUnavailableException when the disk is or stays full
   */
  <T> T watch(Supplier<T> work, String trouble) {
    if (full.getAsBoolean()) {
      throw new GraphUnavailableException(trouble, null);
    }
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, "relata-neo4j");
    thread.setDaemon(true);
    thread.start();
    Duration withoutRoom = Duration.ZERO;
    while (withoutRoom.compareTo(patience) < 0) {
      try {
        return task.get(glance.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        withoutRoom = full.getAsBoolean() ? withoutRoom.plus(glance) : Duration.ZERO;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while the graph was opened or closed", e);
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(e.getCause());
      }
    }
    throw new GraphUnavailableException(trouble, null);
  }
}
