package io.relata.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.graph.HarnessGraph;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a question about a hub costs for each relationship that the hub has more, in records that
 * Neo4j touches: a ranking looks at all of them once, what is told of the best does not grow.
 */
class HubGrowthIT {
  private static final int SMALL = 600;
  private static final int LARGE = 3000;

  /** Most records for a further relationship; those not named cost the same around any hub. */
  private static final Map<String, Double> MOST =
      Map.ofEntries(
          Map.entry("profile", 7.5),
          Map.entry("relationships", 4.0),
          Map.entry("partners", 0.8),
          Map.entry("competitors", 0.8),
          Map.entry("rejections", 0.8),
          Map.entry("selection", 5.8),
          Map.entry("timeline", 5.0),
          Map.entry("observations", 7.8),
          Map.entry("entity-documents", 1.1),
          Map.entry("homonyms", 6.1),
          Map.entry("neighbourhood", 4.0),
          Map.entry("paths", 10.3),
          Map.entry("strongest-path", 10.3),
          Map.entry("competitors-of-partners", 0.8),
          Map.entry("partners-of-competitors", 0.8),
          Map.entry("common-partners", 0.2),
          Map.entry("most-connected", 3.8),
          Map.entry("brokers", 3.9),
          Map.entry("communities", 5.9),
          Map.entry("contradictions", 6.0),
          Map.entry("rumours", 10.4),
          Map.entry("changes", 2.0),
          Map.entry("as-of", 22.1),
          Map.entry("as-known-at", 22.1));

  /** Vectors and words of sentences are not about hubs. */
  private static final Set<String> OF_WORDS = Set.of("meaning", "sentences", "documents");

  private static HarnessGraph graph;

  @BeforeAll
  static void build() throws IOException {
    try (InputStream hubs =
        Objects.requireNonNull(HubGrowthIT.class.getResourceAsStream("hubs.cypher"))) {
      graph = HarnessGraph.open();
      graph.run(new String(hubs.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static Stream<Query> queries() {
    return Queries.bundled().list().stream().filter(query -> !OF_WORDS.contains(query.name()));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void a_further_relationship_costs_a_few_records_or_none(Query query) {
    graph.hits(query.cypher(), arguments(query, "Large")); // the plan is kept for both
    long small = graph.hits(query.cypher(), arguments(query, "Small"));
    long large = graph.hits(query.cypher(), arguments(query, "Large"));
    assertThat(small).isPositive();
    assertThat((double) (large - small) / (LARGE - SMALL))
        .as("%d around %d, %d around %d", small, SMALL, large, LARGE)
        .isLessThanOrEqualTo(MOST.getOrDefault(query.name(), 0.01));
  }

  private static Map<String, Object> arguments(Query query, String hub) {
    Map<String, Object> given = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      if (parameter.required()) {
        given.put(parameter.name(), argument(query.name(), parameter.name(), hub));
      }
    }
    return new Arguments(Ontology.businessNews()).convert(query, given);
  }

  private static String argument(String query, String parameter, String hub) {
    return switch (parameter) {
      case "entities" -> hub + ",Firm 3";
      case "from" -> query.equals("changes") ? "2023" : hub;
      case "to" -> query.equals("changes") ? "2024" : "Firm 3";
      case "asOf" -> "2024";
      case "knownAt" -> "2026";
      case "relation" -> "PARTNERS_WITH";
      case "id" -> hub + "7";
      default -> hub;
    };
  }
}
