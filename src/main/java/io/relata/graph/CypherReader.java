package io.relata.graph;

import java.util.Map;
import java.util.stream.Stream;

/** Runs Cypher in read access mode and hands out plain Java values. */
public interface CypherReader {

  /**
   * The rows, in the order of the answer, fetched as they are consumed; close the stream.
   *
   * @param parameters values only; they never become part of the text
   */
  Stream<Row> read(String cypher, Map<String, ?> parameters, ReadOptions options);
}
