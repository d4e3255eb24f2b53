package io.relata.graph;

import java.time.Duration;

/**
 * Limits of one read.
 *
 * @param timeout after which the database ends the transaction
 * @param fetchSize rows fetched from the server at once
 */
public record ReadOptions(Duration timeout, int fetchSize) {
  public static final ReadOptions DEFAULT = new ReadOptions(Duration.ofSeconds(30), 1000);
}
