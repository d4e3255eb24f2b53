package io.relata.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.exceptions.Neo4jException;

/** Sentences that have vectors, from whoever made them; a purge must not leave them behind. */
final class Sentences {
  private static final String OF =
      "MATCH (:Document {id: $document})<-[:STATED_IN]-(:Fact)-[:READS]->(s:Sentence) RETURN DISTINCT s.id AS id";
  private static final String REMOVE =
      "UNWIND $ids AS id MATCH (s:Sentence {id: id}) WHERE NOT EXISTS { (s)<-[:READS]-(:Fact) } DELETE s";

  private final Connection connection;

  Sentences(Connection connection) {
    this.connection = connection;
  }

  List<String> of(String document) {
    return run(AccessMode.READ, OF, Map.of("document", document));
  }

  void removeUnread(List<String> ids) {
    if (!ids.isEmpty()) {
      run(AccessMode.WRITE, REMOVE, Map.of("ids", ids));
    }
  }

  private List<String> run(AccessMode mode, String cypher, Map<String, Object> parameters) {
    try {
      return connection.run(mode, cypher, parameters).stream()
          .map(row -> row.get("id").asString())
          .toList();
    } catch (Neo4jException e) {
      throw ServerTrouble.on("forget sentences", connection.settings(), e);
    }
  }
}
