package io.relata.graph;

import io.relata.graph.bolt.Patience;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Reads through the driver; every statement runs in read access mode, in a transaction that the
 * server begins and ends with it, so that asking takes one way there and back.
 */
final class BoltReader implements CypherReader {
  /** For the server to say that it took too long. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Connection connection;

  BoltReader(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Stream<Row> read(String cypher, Map<String, ?> parameters, ReadOptions options) {
    AsyncSession session = connection.session(AccessMode.READ, options.fetchSize());
    Duration grace = connection.settings().patience(GRACE);
    Patience.Waiting waiting = connection.patience().begin(options.timeout().plus(grace));
    try {
      TransactionConfig limits = TransactionConfig.builder().withTimeout(options.timeout()).build();
      Map<String, Object> values = new HashMap<>(parameters);
      Rows rows = new Rows(waiting.once(session.runAsync(cypher, values, limits)), waiting);
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
          .onClose(() -> close(session, waiting));
    } catch (Neo4jException e) {
      close(session, waiting);
      throw explained(e);
    } catch (RuntimeException e) {
      close(session, waiting);
      throw e;
    }
  }

  /** Fetched as they are asked for, so failures too can come late. */
  private final class Rows implements Iterator<Row> {
    private final ResultCursor result;
    private final Patience.Waiting waiting;

    Rows(ResultCursor result, Patience.Waiting waiting) {
      this.result = result;
      this.waiting = waiting;
    }

    @Override
    public boolean hasNext() {
      return get(result.peekAsync()) != null;
    }

    @Override
    public Row next() {
      Record next = get(result.nextAsync());
      if (next == null) {
        throw new NoSuchElementException();
      }
      return BoltValues.row(next);
    }

    private <T> T get(CompletionStage<T> step) {
      try {
        return waiting.once(step);
      } catch (Neo4jException e) {
        throw explained(e);
      }
    }
  }

  private void close(AsyncSession session, Patience.Waiting waiting) {
    try (waiting) {
      waiting.once(session.closeAsync());
    } catch (Neo4jException e) {
      throw explained(e);
    }
  }

  private RuntimeException explained(Neo4jException failure) {
    return ServerTrouble.on("run the query", connection.settings(), failure);
  }
}
