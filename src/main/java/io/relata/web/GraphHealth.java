package io.relata.web;

import io.relata.graph.CypherReader;
import io.relata.graph.GraphUnavailableException;
import io.relata.graph.QueryFailedException;
import io.relata.graph.ReadOptions;
import io.relata.graph.Row;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready is who can ask the graph. */
@Component("graph")
final class GraphHealth implements HealthIndicator {
  private static final ReadOptions BRIEFLY = new ReadOptions(Duration.ofSeconds(5), 1);

  private final CypherReader reader;

  GraphHealth(CypherReader reader) {
    this.reader = reader;
  }

  @Override
  public Health health() {
    try (Stream<Row> rows = reader.read("RETURN 1", Map.of(), BRIEFLY)) {
      return rows.findFirst().isPresent() ? Health.up().build() : Health.down().build();
    } catch (GraphUnavailableException | QueryFailedException e) {
      return Health.down(e).build();
    }
  }
}
