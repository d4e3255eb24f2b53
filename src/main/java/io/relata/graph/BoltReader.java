package io.relata.graph;

import io.relata.graph.bolt.Patience;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
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
    Session session = connection.session(AccessMode.READ, options.fetchSize());
    Patience.Waiting waiting = connection.patience().begin(options.timeout().plus(GRACE));
    try {
      TransactionConfig limits = TransactionConfig.builder().withTimeout(options.timeout()).build();
      Map<String, Object> values = new HashMap<>(parameters);
      Rows rows = new Rows(waiting.on(() -> session.run(cypher, values, limits)), waiting);
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
    private final Result result;
    private final Patience.Waiting waiting;

    Rows(Result result, Patience.Waiting waiting) {
      this.result = result;
      this.waiting = waiting;
    }

    @Override
    public boolean hasNext() {
      return get(result::hasNext);
    }

    @Override
    public Row next() {
      return BoltValues.row(get(result::next));
    }

    private <T> T get(Supplier<T> step) {
      try {
        return waiting.on(step);
      } catch (Neo4jException e) {
        throw explained(e);
      }
    }
  }

  private void close(Session session, Patience.Waiting waiting) {
    try (waiting) {
      waiting.on(
          () -> {
            session.close();
            return true;
          });
    } catch (Neo4jException e) {
      throw explained(e);
    }
  }

  private RuntimeException explained(Neo4jException failure) {
    return ServerTrouble.on("run the query", connection.settings(), failure);
  }
}
