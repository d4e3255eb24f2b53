package io.relata.graph.bolt;

import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The texts of all writing statements. Each text costs the server a plan, so there are few, and
 * they depend on kinds and on the ontology's names only. Relationship types are static where they
 * are matched: with a dynamic type the planner scans all relationships until it knows better. Ends
 * are matched before what lies between them, so that a hub is never walked through; where rows
 * share their ends, each is matched once.
 */
final class Statements {
  static final String LOCK = "MATCH (g:Relata {id: 'graph'}) SET g.locked = true";

  static final String CREATE_FACTS =
      gathered("entities", Kind.ENTITY)
          + gathered("documents", Kind.DOCUMENT)
          + """
      WITH entities, documents
      WHERE size(entities) = size($entities) AND size(documents) = size($documents)
      UNWIND $rows AS row
      WITH entities[row.s] AS s, entities[row.o] AS o, documents[row.d] AS d, row.p AS p
      CREATE (d)<-[:STATED_IN]-(f:Fact)-[:SUBJECT]->(s), (f)-[:OBJECT]->(o)
      SET f += p
      """;

  /** Of any type: where nothing is matched, a dynamic type costs nothing. */
  static final String CREATE_EDGES =
      gathered("entities", Kind.ENTITY)
          + """
      WITH entities
      WHERE size(entities) = size($entities)
      UNWIND $rows AS row
      WITH entities[row.a] AS a, entities[row.b] AS b, row.t AS type, row.p AS p
      CREATE (a)-[r:$(type)]->(b)
      SET r += p
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
    return gathered("starts", link.from())
        + gathered("ends", link.to())
        + """
      WITH starts, ends
      WHERE size(starts) = size($starts) AND size(ends) = size($ends)
      UNWIND $rows AS row
      WITH starts[row.a] AS a, ends[row.b] AS b, row.p AS p
      CREATE (a)-[r:%s]->(b)
      SET r += p
      """
            .formatted(link.type());
  }

  /** Nodes by their keys in a parameter of this name, in the same order, each looked up once. */
  private static String gathered(String name, Kind kind) {
    return """
        CALL () {
          UNWIND range(0, size($%1$s) - 1) AS i
          MATCH (n:%2$s {%3$s: $%1$s[i]}) USING INDEX n:%2$s(%3$s)
          WITH n, i ORDER BY i
          RETURN collect(n) AS %1$s
        }
        """
        .formatted(name, kind.label(), kind.key());
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
