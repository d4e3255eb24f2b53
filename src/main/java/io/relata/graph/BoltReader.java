package io.relata.graph;

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
  private final Connection connection;

  BoltReader(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Stream<Row> read(String cypher, Map<String, ?> parameters, ReadOptions options) {
    Session session = connection.session(AccessMode.READ, options.fetchSize());
    try {
      TransactionConfig limits = TransactionConfig.builder().withTimeout(options.timeout()).build();
      Rows rows = new Rows(session.run(cypher, new HashMap<>(parameters), limits));
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
          .onClose(() -> close(session));
    } catch (Neo4jException e) {
      session.close();
      throw explained(e);
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  /** Fetched as they are asked for, so failures too can come late. */
  private final class Rows implements Iterator<Row> {
    private final Result result;

    Rows(Result result) {
      this.result = result;
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
        return step.get();
      } catch (Neo4jException e) {
        throw explained(e);
      }
    }
  }

  private void close(Session session) {
    try {
      session.close();
    } catch (Neo4jException e) {
      throw explained(e);
    }
  }

  private RuntimeException explained(Neo4jException failure) {
    return ServerTrouble.on("run the query", connection.settings(), failure);
  }
}
