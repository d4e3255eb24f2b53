package io.relata.query;

import io.relata.graph.StoredGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What the queries are asked about when they are measured: things that have an answer. */
final class AskedAbout {
  /** Ids are hashes, so the first ones are no particular ones. */
  private static final String FACTS =
      """
      MATCH (f:Fact) WHERE f.id > '' WITH f ORDER BY f.id LIMIT 4000
      MATCH (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity), (f)-[:STATED_IN]->(d:Document)
      WHERE f.retractedAt IS NULL
      RETURN s.name AS from, f.relation AS relation, o.name AS to, d.id AS document
      """;

  private static final String PAIRS =
      """
      MATCH (e:Entity) WHERE e.id > '' WITH e ORDER BY e.id LIMIT 400
      MATCH (one:Entity)-[:%1$s]->(e)<-[:%1$s]-(two:Entity) WHERE one <> two
      WITH e, one, two LIMIT 100000
      WITH e, collect({one: one.name, two: two.name})[..5] AS pairs UNWIND pairs AS pair
      RETURN pair.one AS one, pair.two AS two
      """;

  private static final String BEST_KNOWN =
      """
      MATCH (e:Entity) WITH e, COUNT { (e)<-[:SUBJECT]-() } + COUNT { (e)<-[:OBJECT]-() } AS facts
      ORDER BY facts DESC LIMIT 1 RETURN e.name AS name
      """;

  private final List<Map<String, Object>> facts;
  private final List<Map<String, Object>> partners;
  private final List<Map<String, Object>> regulated;
  private final String bestKnown;
  private final Random random = new Random(7);

  private AskedAbout(StoredGraph graph) {
    facts = graph.rows(FACTS);
    partners = graph.rows(PAIRS.formatted("PARTNERS_WITH").replace("]->(e)<-[", "]-(e)-["));
    regulated =
        graph.rows(
            PAIRS
                .formatted("REGULATES")
                .replace(
                    ")-[:REGULATES]->(e)<-[:REGULATES]-(", ")<-[:REGULATES]-(e)-[:REGULATES]->("));
    bestKnown = graph.rows(BEST_KNOWN).get(0).get("name").toString();
  }

  static AskedAbout in(StoredGraph graph) {
    return new AskedAbout(graph);
  }

  /** Arguments that differ from call to call; the entity is an ordinary one. */
  Map<String, Object> ordinary(Query query) {
    Map<String, Object> fact = fact(query);
    Map<String, Object> given = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      if (parameter.required()) {
        given.put(parameter.name(), ordinary(query, parameter, fact));
      }
    }
    return given;
  }

  /** The same about the entity that most facts are about. */
  Map<String, Object> bestKnown(Query query) {
    Map<String, Object> given = ordinary(query);
    given.computeIfPresent("entity", (name, before) -> bestKnown);
    given.computeIfPresent("text", (name, before) -> bestKnown);
    if (!query.name().equals("changes")) {
      given.computeIfPresent("from", (name, before) -> bestKnown);
    }
    return given;
  }

  private Object ordinary(Query query, Parameter parameter, Map<String, Object> fact) {
    return switch (parameter.name()) {
      case "entities" -> pair(query.name().equals("common-partners") ? partners : regulated);
      case "to" -> query.name().equals("changes") ? "2024" : fact.get("to");
      case "from" -> query.name().equals("changes") ? "2021" : fact.get("from");
      case "relation" -> fact.get("relation");
      case "id" -> fact.get("document");
      case "asOf", "knownAt" -> "2026-12-31";
      case "regulator" -> fact.get("from");
      default -> query.name().equals("regulators") ? fact.get("to") : fact.get("from");
    };
  }

  /** One whose relation the query is about, so that there is an answer. */
  private Map<String, Object> fact(Query query) {
    String relation =
        switch (query.name()) {
          case "partners", "competitors-of-partners" -> "PARTNERS_WITH";
          case "competitors", "partners-of-competitors" -> "COMPETES_WITH";
          case "regulators", "regulatory-exposure" -> "REGULATES";
          case "rejections" -> "REJECTED";
          case "selection" -> "EVALUATED";
          default -> null;
        };
    Map<String, Object> fact;
    do {
      fact = facts.get(random.nextInt(facts.size()));
    } while (relation != null && !relation.equals(fact.get("relation")));
    return fact;
  }

  private String pair(List<Map<String, Object>> pairs) {
    Map<String, Object> pair = pairs.get(random.nextInt(pairs.size()));
    return pair.get("one") + "," + pair.get("two");
  }
}
