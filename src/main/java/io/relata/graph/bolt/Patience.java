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
import java.util.function.Function;
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

  private void look() {
    long now = System.nanoTime();
    List<Waiting> lost = waiting.stream().filter(each -> each.isOver(now)).toList();
    if (lost.stream().filter(Waiting::giveUp).count() > 0) {
      hangUp.run();
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

    private Waiting(Duration limit) {
      this.limit = limit;
    }

    /** Waits with the driver; afterwards for nothing, until it is asked again. */
    public <T> T on(Supplier<T> answer) {
      since = System.nanoTime();
      try {
        return answer.get();
      } catch (RuntimeException e) {
        throw over.isDone() ? silence() : e;
      } finally {
        since = NOT;
      }
    }

    /** Waits, and throws what went wrong as it was thrown; afterwards for what comes next. */
    <T> T await(CompletionStage<T> answer) {
      since = System.nanoTime();
      try {
        return answer
            .<T>applyToEither(over.thenApply(never -> null), Function.identity())
            .toCompletableFuture()
            .join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw over.isDone() ? silence() : cause;
        }
        throw e;
      } finally {
        since = System.nanoTime();
      }
    }

    private boolean isOver(long now) {
      long then = since;
      return then != NOT && now - then > limit.toNanos();
    }

    private boolean giveUp() {
      return over.completeExceptionally(silence());
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
        : time.toSeconds() + " seconds";
  }
}
