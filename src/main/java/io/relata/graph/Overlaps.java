package io.relata.graph;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Questions that are asked again because a write ended in the middle of them. */
final class Overlaps {
  private static final int TIMES = 6;
  private static final long FIRST_PAUSE_MILLIS = 10;

  private Overlaps() {}

  static <T> T again(Supplier<T> question) {
    for (int asked = 1; ; asked++) {
      try {
        return question.get();
      } catch (QueryFailedException e) {
        if (e.kind() != QueryFailedException.Kind.OVERLAPPED || asked == TIMES) {
          throw e;
        }
        pause(FIRST_PAUSE_MILLIS << asked);
      }
    }
  }

  /** Of different length for each, so that those who met do not meet again. */
  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(millis / 2, millis));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
