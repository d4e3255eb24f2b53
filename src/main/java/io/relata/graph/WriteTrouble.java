package io.relata.graph;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.TransactionFailureException;
import org.neo4j.graphdb.TransientFailureException;
import org.neo4j.graphdb.WriteOperationsNotAllowedException;

/** What can stand in the way of a write, in words; nothing of the transaction is in the graph. */
final class WriteTrouble {
  private static final String WHOLE =
      "; what was loaded before is whole, and the same command continues";

  private final ServerSettings settings;

  WriteTrouble(ServerSettings settings) {
    this.settings = settings;
  }

  /** Passes on what is no trouble of the database. */
  <T> T explain(Supplier<T> work) {
    try {
      return work.get();
    } catch (Neo4jException
        | DatabaseShutdownException
        | TransactionFailureException
        | TransientFailureException
        | WriteOperationsNotAllowedException e) {
      throw new GraphUnavailableException("Could not write to the graph: " + way(e), e);
    }
  }

  private String way(RuntimeException failure) {
    String why = chain(failure);
    if (why.contains("no space left") || why.contains("disk is full")) {
      return "the disk is full; make room" + WHOLE;
    }
    if (why.contains("forbidden") || why.contains("not allowed for user")) {
      return "%s may only read; use a user who may write".formatted(settings);
    }
    if (why.contains("read-only") || why.contains("readonlydatabase")) {
      return "the database is read-only; ask who runs it" + WHOLE;
    }
    if (failure instanceof RetryableException) {
      return "%s no longer answers (%s); check that the server runs, then try again%s"
          .formatted(settings, failure.getMessage(), WHOLE);
    }
    return root(failure).getMessage() + WHOLE;
  }

  private static String chain(Throwable failure) {
    return causes(failure)
        .map(cause -> cause + (cause instanceof Neo4jException known ? known.code() : ""))
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }

  private static Throwable root(Throwable failure) {
    return causes(failure).reduce((first, second) -> second).orElse(failure);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
  }
}
