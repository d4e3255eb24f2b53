package io.relata.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  /**
   * @param texts statements as they are sent, by what was asked
   */
  private record Known(List<String> types, long at, Map<String, String> texts) {
    static Known of(List<String> types, long at) {
      return new Known(types, at, new ConcurrentHashMap<>());
    }

    boolean isFresh() {
      return System.nanoTime() - at < FRESH.toNanos();
    }
  }

  private final CypherReader reader;
  private volatile Known known = nothing();

  RelationTypes(CypherReader reader) {
    this.reader = reader;
  }

  private static Known nothing() {
    return Known.of(List.of(), System.nanoTime() - FRESH.toNanos());
  }

  /** Own writes are seen at once. */
  void written() {
    known = nothing();
  }

  @Override
  public Stream<Row> read(String cypher, Map<String, ?> parameters, ReadOptions options) {
    return reader.read(
        NEGATED.matcher(cypher).find() ? positive(cypher, options) : cypher, parameters, options);
  }

  private String positive(String cypher, ReadOptions options) {
    Known now = known;
    if (!now.isFresh()) {
      now = Known.of(types(options), System.nanoTime());
      known = now;
    }
    List<String> types = now.types();
    return now.texts()
        .computeIfAbsent(
            cypher, asked -> NEGATED.matcher(asked).replaceAll(found -> positive(found, types)));
  }

  /** As it was when nothing is left: a pattern must have some type. */
  private static String positive(MatchResult found, List<String> all) {
    Set<String> not = Set.of(found.group(2).substring(1).split("&!"));
    String types =
        all.stream()
            .filter(type -> !not.contains(type))
            .map(type -> "`" + type.replace("`", "``") + "`")
            .collect(Collectors.joining("|"));
    return Matcher.quoteReplacement(found.group(1) + (types.isEmpty() ? found.group(2) : types));
  }

  private List<String> types(ReadOptions options) {
    try (Stream<Row> rows = reader.read(ALL, Map.of(), options)) {
      return rows.map(row -> String.valueOf(row.columns().get("type"))).sorted().toList();
    }
  }
}
