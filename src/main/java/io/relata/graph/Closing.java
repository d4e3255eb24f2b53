package io.relata.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The end of an embedded server. It writes all that is in memory first, and on a full disk it would
 * try for ever; then it is left as after a crash, from which its transaction log recovers.
 */
final class Closing {
  private static final int PATIENCE_SECONDS = 8;
  private static final long NO_ROOM = 1 << 20;

  private final Path folder;
  private final FutureTask<Void> task;

  private Closing(Path folder, Runnable shutdown) {
    this.folder = folder;
    this.task = new FutureTask<>(shutdown, null);
  }

  /**
   * @throws GraphUnavailableException when the disk stays full
   */
  static void run(Path folder, Runnable shutdown) {
    Closing closing = new Closing(folder, shutdown);
    Thread thread = new Thread(closing.task, "relata-closing");
    thread.setDaemon(true);
    thread.start();
    closing.await();
  }

  private void await() {
    int full = 0;
    while (!isDone()) {
      full = hasRoom() ? 0 : full + 1;
      if (full == PATIENCE_SECONDS) {
        throw new GraphUnavailableException(
            "Could not close the graph in %s: the disk is full; make room. Nothing that was loaded is lost, it is recovered when the graph is opened"
                .formatted(folder.toAbsolutePath()),
            null);
      }
    }
  }

  private boolean isDone() {
    try {
      task.get(1, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the graph was closed", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  private boolean hasRoom() {
    try {
      return Files.getFileStore(folder).getUsableSpace() > NO_ROOM;
    } catch (IOException e) {
      return false;
    }
  }
}
