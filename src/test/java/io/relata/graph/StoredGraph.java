package io.relata.graph;

import io.relata.ontology.Ontology;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/** A graph in a folder, to be measured: through the program's door and through a bare driver. */
public final class StoredGraph implements AutoCloseable {
  private final GraphStore store;
  private final Driver driver;

  private StoredGraph(GraphStore store) {
    this.store = store;
    this.driver = GraphDatabase.driver(store.boltUri(), AuthTokens.none());
  }

  public static StoredGraph open(Path folder) {
    return new StoredGraph(
        GraphStore.embedded(EmbeddedSettings.quiet(folder), Ontology.businessNews()));
  }

  public CypherReader reader() {
    return store;
  }

  /**
   * What a program without Relata would do, which reads what it asked for; says how many rows came.
   */
  public int byHand(String cypher, Map<String, ?> parameters) {
    try (Session session = driver.session()) {
      return session
          .run(cypher, new LinkedHashMap<String, Object>(parameters))
          .list(org.neo4j.driver.Record::asMap)
          .size();
    }
  }

  public List<Map<String, Object>> rows(String cypher) {
    try (Session session = driver.session()) {
      return session.run(cypher).list(org.neo4j.driver.Record::asMap);
    }
  }

  @Override
  public void close() {
    driver.close();
    store.close();
  }
}
