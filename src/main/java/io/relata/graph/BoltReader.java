package io.relata.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;

/** Reads through the driver; every statement runs in read access mode. */
final class BoltReader implements CypherReader {
  private final Connection connection;

  BoltReader(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Stream<Row> read(String cypher, Map<String, ?> parameters, ReadOptions options) {
    Session session = connection.session(AccessMode.READ, options.fetchSize());
    try {
      Map<String, Object> values = new HashMap<>(parameters);
      Result result =
          session.run(
              cypher, values, TransactionConfig.builder().withTimeout(options.timeout()).build());
      return result.stream().map(BoltValues::row).onClose(session::close);
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }
}
