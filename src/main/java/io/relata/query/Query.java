package io.relata.query;

import java.util.List;

/**
 * A question that can be asked by name.
 *
 * @param title a few words
 * @param answers one sentence on what it answers
 * @param columns of the answer, in order
 * @param cypher the whole file; it runs as it is in Neo4j Browser
 */
public record Query(
    String name,
    String title,
    String answers,
    List<Parameter> parameters,
    List<String> columns,
    String cypher) {
  public Query {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }
}
