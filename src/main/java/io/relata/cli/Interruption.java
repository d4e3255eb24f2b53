package io.relata.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or an init system's wish that the program ends: whoever expects it is given a moment to
 * end well, once there is something to end.
 */
final class Interruption implements AutoCloseable {
  /** A second Ctrl-C is not needed: then it ends anyway, and what is in the graph is whole. */
  private static final Duration MOMENT = Duration.ofSeconds(10);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean begun;
  private final Thread hook = new Thread(this::ask, "relata-interruption");

  private Interruption() {}

  static Interruption expected() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** From now on there is something to end well. */
  void begin() {
    begun = true;
  }

  boolean isAsked() {
    return asked.getCount() == 0;
  }

  void await() throws InterruptedException {
    begin();
    asked.await();
  }

  /** All is said and closed. */
  @Override
  public void close() {
    ended.countDown();
    if (!isAsked()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  private void ask() {
    asked.countDown();
    if (!begun) {
      System.err.println("Ended; the graph is whole as it was, and the same command begins anew.");
      return;
    }
    try {
      if (!ended.await(MOMENT.toSeconds(), TimeUnit.SECONDS)) {
        System.err.println(
            "Ended without waiting any longer; what is loaded is whole, and the same command continues.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
