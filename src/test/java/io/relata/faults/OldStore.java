package io.relata.faults;

import io.relata.KnowledgeGraph;
import io.relata.graph.GraphStore;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Writes to a graph past all that keeps it consistent. */
final class OldStore {
  private OldStore() {}

  static void run(KnowledgeGraph graph, List<String> statements) {
    try (Driver driver = GraphDatabase.driver(((GraphStore) graph.reader()).boltUri())) {
      statements.forEach(statement -> driver.executableQuery(statement).execute());
    }
  }
}
