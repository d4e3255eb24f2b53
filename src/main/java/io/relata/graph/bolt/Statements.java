package io.relata.graph.bolt;

import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The texts of all writing statements. Each text costs the server a plan, so there are few, and
 * they depend on kinds and on the ontology's names only. Relationship types are static: with a
 * dynamic type the planner scans all relationships until it knows better. Ends are matched before
 * what lies between them, so that a hub is never walked through.
 */
final class Statements {
  static final String LOCK = "MATCH (g:Relata {id: 'graph'}) SET g.locked = true";

  static final String CREATE_FACTS =
      """
      UNWIND $rows AS row
      MATCH (s:Entity {id: row.s})
      MATCH (o:Entity {id: row.o})
      MATCH (d:Document {id: row.d})
      CREATE (f:Fact)
      SET f += row.p
      CREATE (f)-[:SUBJECT]->(s)
      CREATE (f)-[:OBJECT]->(o)
      CREATE (f)-[:STATED_IN]->(d)
      """;

  private Statements() {}

  static String find(Kind kind, String property) {
    String read =
        kind.read().isEmpty()
            ? ".*"
            : kind.read().stream().map(name -> "." + name).collect(Collectors.joining(", "));
    return "UNWIND $keys AS key MATCH (n:%s {%s: key}) RETURN n {%s} AS p"
        .formatted(kind.label(), property, read);
  }

  static String linksFrom(Link link) {
    return "UNWIND $keys AS key MATCH (a:%s {%s: key})-[r:%s]->(b:%s) RETURN key AS a, b.%s AS b, properties(r) AS p"
        .formatted(
            link.from().label(),
            link.from().key(),
            link.type(),
            link.to().label(),
            link.to().key());
  }

  static String linksTo(Link link) {
    return "UNWIND $keys AS key MATCH (b:%s {%s: key})<-[r:%s]-(a:%s) RETURN a.%s AS a, key AS b, properties(r) AS p"
        .formatted(
            link.to().label(),
            link.to().key(),
            link.type(),
            link.from().label(),
            link.from().key());
  }

  static String create(Kind kind) {
    return "UNWIND $rows AS row CREATE (n:%s) SET n += row".formatted(kind.label());
  }

  static String update(Kind kind) {
    return "UNWIND $rows AS row MATCH (n:%s {%s: row.key}) SET n += row.p"
        .formatted(kind.label(), kind.key());
  }

  static String delete(Kind kind) {
    return "UNWIND $keys AS key MATCH (n:%s {%s: key}) DETACH DELETE n"
        .formatted(kind.label(), kind.key());
  }

  static String link(Link link) {
    return ends(link) + " CREATE (a)-[r:%s]->(b) SET r += row.p".formatted(link.type());
  }

  static String unlink(Link link) {
    return ends(link) + " WITH a, b MATCH (a)-[r:%s]->(b) DELETE r".formatted(link.type());
  }

  private static String ends(Link link) {
    return "UNWIND $rows AS row" + end("a", link.from()) + end("b", link.to());
  }

  static String retype(Kind kind, List<String> from, List<String> to) {
    return "UNWIND $keys AS key MATCH (e:%s {%s: key})".formatted(kind.label(), kind.key())
        + (from.isEmpty() ? "" : " REMOVE e" + labels(from))
        + (to.isEmpty() ? "" : " SET e" + labels(to));
  }

  static String createEdges(String type) {
    return entities() + " CREATE (a)-[r:`%s`]->(b) SET r += row.p".formatted(type);
  }

  static String updateEdges(String type) {
    return edge(type) + " SET r = row.p";
  }

  static String deleteEdges(String type) {
    return edge(type) + " DELETE r";
  }

  private static String edge(String type) {
    return entities()
        + " WITH row, a, b MATCH (a)-[r:`%s`]->(b) WHERE r.id = row.p.id".formatted(type);
  }

  private static String entities() {
    return "UNWIND $rows AS row" + end("a", Kind.ENTITY) + end("b", Kind.ENTITY);
  }

  /** Looked up by its key even where the planner, on an empty graph, would rather walk there. */
  private static String end(String node, Kind kind) {
    return " MATCH (%1$s:%2$s {%3$s: row.%1$s}) USING INDEX %1$s:%2$s(%3$s)"
        .formatted(node, kind.label(), kind.key());
  }

  private static String labels(List<String> names) {
    return names.stream().map(name -> ":`" + name + "`").collect(Collectors.joining());
  }
}
