package io.relata.graph;

import org.jspecify.annotations.Nullable;

/** The graph cannot be used now; the message says what failed, where, and the way out. */
public final class GraphUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GraphUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
