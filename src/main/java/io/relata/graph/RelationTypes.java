package io.relata.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the types that there are in the place of those that are not meant: {@code
 * [r:!SUBJECT&!OBJECT]} holds for every ontology, but Neo4j follows all links of an entity for it,
 * and its facts are more than its relationships; {@code [r:PARTNERS_WITH|OWNS]} it finds at once.
 */
final class RelationTypes implements CypherReader {
  private static final String ALL =
      "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS type";
  private static final Pattern NEGATED = Pattern.compile("(\\[\\w*:)(!\\w+(?:&!\\w+)+)(?=])");

  /** Types only come; one that somebody else's write brings is seen after this at the latest. */
  private static final Duration FRESH = Duration.ofSeconds(5);

  private record Known(List<String> types, long at) {}

  private final CypherReader reader;
  private volatile Known known = new Known(List.of(), System.nanoTime() - FRESH.toNanos());

  RelationTypes(CypherReader reader) {
    this.reader = reader;
  }

  /** Own writes are seen at once. */
  void written() {
    known = new Known(List.of(), System.nanoTime() - FRESH.toNanos());
  }

  @Override
  public Stream<Row> read(String cypher, Map<String, ?> parameters, ReadOptions options) {
    Matcher negated = NEGATED.matcher(cypher);
    return reader.read(
        negated.find() ? negated.replaceAll(found -> positive(found, options)) : cypher,
        parameters,
        options);
  }

  /** As it was when nothing is left: a pattern must have some type. */
  private String positive(MatchResult found, ReadOptions options) {
    Set<String> not = Set.of(found.group(2).substring(1).split("&!"));
    String types =
        types(options).stream()
            .filter(type -> !not.contains(type))
            .map(type -> "`" + type.replace("`", "``") + "`")
            .collect(Collectors.joining("|"));
    return Matcher.quoteReplacement(found.group(1) + (types.isEmpty() ? found.group(2) : types));
  }

  private List<String> types(ReadOptions options) {
    Known now = known;
    if (System.nanoTime() - now.at() >= FRESH.toNanos()) {
      try (Stream<Row> rows = reader.read(ALL, Map.of(), options)) {
        now =
            new Known(
                rows.map(row -> String.valueOf(row.columns().get("type"))).sorted().toList(),
                System.nanoTime());
      }
      known = now;
    }
    return now.types();
  }
}
