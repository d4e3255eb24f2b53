package io.relata.graph.bolt;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** What the driver will answer. */
final class Answers {
  private Answers() {}

  /** Waits, and throws what went wrong as it was thrown. */
  static <T> T await(CompletionStage<T> answer) {
    try {
      return answer.toCompletableFuture().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
