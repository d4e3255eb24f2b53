package io.relata.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.core.NestedRuntimeException;
import org.springframework.data.neo4j.core.DatabaseSelection;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/** The documents of the graph, mapped by Spring Data Neo4j. */
final class Catalogue {
  private static final String NEWEST =
      """
      MATCH (d:Document) WHERE d.id >= ''
      RETURN d {.id, .title, .publisher, .publishedOn, .url, .sha256, .ingestedAt, .retractedAt,
        __nodeLabels__: labels(d), __elementId__: elementId(d)}
      ORDER BY d.publishedOn DESC, d.id SKIP $skip LIMIT $limit
      """;

  private static final String WORK = "list documents";

  private final Connection connection;
  private final Neo4jTemplate template;

  Catalogue(Connection connection) {
    this.connection = connection;
    String database = connection.settings().database();
    DatabaseSelectionProvider selection =
        () -> database == null ? DatabaseSelection.undecided() : DatabaseSelection.byName(database);
    Neo4jMappingContext mapping = new Neo4jMappingContext();
    mapping.setInitialEntitySet(Set.of(StoredDocument.class));
    mapping.initialize();
    this.template =
        new Neo4jTemplate(
            Neo4jClient.with(connection.driver()).withDatabaseSelectionProvider(selection).build(),
            mapping,
            new Neo4jTransactionManager(connection.driver(), selection));
  }

  List<StoredDocument> newest(int skip, int limit) {
    return explained(
        () -> template.findAll(NEWEST, Map.of("skip", skip, "limit", limit), StoredDocument.class));
  }

  Optional<StoredDocument> find(String id) {
    return explained(() -> template.findById(id, StoredDocument.class));
  }

  private <T> T explained(Supplier<T> work) {
    try {
      return connection.patience().limit(connection.settings().patience(), work);
    } catch (Neo4jException e) {
      throw explained(e);
    } catch (NestedRuntimeException e) {
      throw driverFailure(e).map(this::explained).orElse(e);
    }
  }

  private RuntimeException explained(Neo4jException failure) {
    return ServerTrouble.on(WORK, connection.settings(), failure);
  }

  private static Optional<Neo4jException> driverFailure(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(Neo4jException.class::isInstance)
        .map(Neo4jException.class::cast)
        .findFirst();
  }
}
