package io.relata.graph;

import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** The driver's failures in our words, with the way out. */
final class ServerTrouble {
  private ServerTrouble() {}

  /** Before anything was asked. */
  static GraphUnavailableException onConnecting(ServerSettings settings, Neo4jException failure) {
    return new GraphUnavailableException(
        "Could not connect to %s: %s".formatted(settings, ConnectionTrouble.way(settings, failure)),
        failure);
  }

  /**
   * In the middle of work.
   *
   * @param work as in "Could not …"
   */
  static RuntimeException on(String work, ServerSettings settings, Neo4jException failure) {
    if (isGone(failure)) {
      return new GraphUnavailableException(
          "Could not %s: %s no longer answers (%s); check that the server runs, then try again"
              .formatted(work, settings, failure.getMessage()),
          failure);
    }
    QueryFailedException.Kind kind = kind(failure);
    String why =
        switch (kind) {
          case TIMEOUT ->
              "it took longer than it is allowed to; ask for less (limit, depth, fanout) or allow more time";
          case FORBIDDEN -> "it would have written, and questions only read";
          case OVERLAPPED -> QueryFailedException.OVERLAPPED;
          case INVALID, FAILED -> failure.getMessage();
        };
    return new QueryFailedException(kind, "Could not %s: %s".formatted(work, why), failure);
  }

  private static boolean isGone(Neo4jException failure) {
    return failure instanceof ServiceUnavailableException
        || failure instanceof SessionExpiredException
        || failure instanceof DiscoveryException
        || failure.code().contains("DatabaseUnavailable");
  }

  private static QueryFailedException.Kind kind(Neo4jException failure) {
    String code = failure.code();
    if (code.contains("TransactionTimedOut")) {
      return QueryFailedException.Kind.TIMEOUT;
    }
    if (code.contains("AccessMode") || code.contains("Forbidden")) {
      return QueryFailedException.Kind.FORBIDDEN;
    }
    if (failure instanceof RetryableException || code.contains("EntityNotFound")) {
      return QueryFailedException.Kind.OVERLAPPED;
    }
    return code.contains("ClientError.Statement")
        ? QueryFailedException.Kind.INVALID
        : QueryFailedException.Kind.FAILED;
  }
}
