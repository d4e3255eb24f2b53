package io.relata.graph.bolt;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * How long a database may keep silent. The driver itself waits as long as the line stands, also for
 * the rest of a message that never comes.
 */
public final class Patience implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(500);

  private final Duration limit;
  private final Runnable hangUp;
  private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "relata-patience");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param hangUp ends every conversation, so that whoever waits in one is told so
   */
  public Patience(Duration limit, Runnable hangUp) {
    this.limit = limit;
    this.hangUp = hangUp;
    clock.scheduleWithFixedDelay(
        this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A conversation in which nothing is waited for yet. */
  public Waiting begin() {
    return begin(limit);
  }

  /** One in which the other side may keep silent for so long. */
  public Waiting begin(Duration silence) {
    Waiting begun = new Waiting(silence);
    waiting.add(begun);
    return begun;
  }

  /** Work that asks and waits by itself; whoever hangs up ends it. */
  public <T> T limit(Duration silence, Supplier<T> work) {
    try (Waiting begun = begin(silence)) {
      return begun.on(work);
    }
  }

  private void look() {
    long now = System.nanoTime();
    List<Waiting> lost = waiting.stream().filter(each -> each.isLost(now)).toList();
    if (!lost.isEmpty()) {
      hangUp.run();
      lost.forEach(Waiting::giveUp);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  /** One conversation. */
  public final class Waiting implements AutoCloseable {
    private static final long NOT = Long.MIN_VALUE;

    private final Duration limit;
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private volatile long since = NOT;
    private volatile boolean lost;

    private Waiting(Duration limit) {
      this.limit = limit;
    }

    private <T> T on(Supplier<T> work) {
      since = System.nanoTime();
      try {
        return work.get();
      } catch (RuntimeException e) {
        throw lost ? silence() : e;
      } finally {
        since = NOT;
      }
    }

    /** Waits for one answer; afterwards for nothing, until it is asked again. */
    public <T> T once(CompletionStage<T> answer) {
      return on(() -> await(answer));
    }

    /** Waits, and afterwards for what comes next; throws what went wrong as it was thrown. */
    <T> T await(CompletionStage<T> answer) {
      since = System.nanoTime();
      try {
        CompletableFuture<T> asked = answer.toCompletableFuture();
        if (!asked.isDone()) {
          CompletableFuture.anyOf(asked, over).join();
        }
        return asked.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw lost ? silence() : cause;
        }
        throw e;
      } finally {
        since = System.nanoTime();
      }
    }

    /** Once. */
    private boolean isLost(long now) {
      long then = since;
      boolean late = !lost && then != NOT && now - then > limit.toNanos();
      lost |= late;
      return late;
    }

    /** For those whose driver does not notice that it was hung up; whoever asks next is heard. */
    private void giveUp() {
      over.completeExceptionally(silence());
    }

    private ServiceUnavailableException silence() {
      return new ServiceUnavailableException("nothing was heard for " + words(limit));
    }

    @Override
    public void close() {
      waiting.remove(this);
    }
  }

  private static String words(Duration time) {
    return time.toSeconds() % 60 == 0
        ? time.toMinutes() + " minutes"
        : time.toSeconds() == 1 ? "a second" : time.toSeconds() + " seconds";
  }
}
