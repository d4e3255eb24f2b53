package io.relata.export;

import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import java.util.List;

/** Which nodes and links of the store belong to an exported graph, as Cypher. */
final class StoredNodes {

  /** The kinds a part of a graph consists of: what its relationships rest on. */
  static final List<Kind> OF_PART = List.of(Kind.DOCUMENT, Kind.NAME, Kind.ENTITY, Kind.FACT);

  private StoredNodes() {}

  static String nodes(Kind kind, boolean part) {
    return match("x", kind, part)
        + "RETURN labels(x) AS labels, properties(x) AS properties ORDER BY x."
        + kind.key();
  }

  static String links(Link link, boolean part) {
    return match("x", link.from(), part)
        + "MATCH (x)-[r:%s]->(y:%s) %s\n"
            .formatted(link.type(), link.to().label(), part ? end(link.to()) : "")
        + "RETURN x.%1$s AS from, y.%2$s AS to, properties(r) AS properties ORDER BY x.%1$s, y.%2$s"
            .formatted(link.from().key(), link.to().key());
  }

  private static String match(String node, Kind kind, boolean part) {
    if (!part) {
      return "MATCH (%1$s:%2$s) WHERE %1$s.%3$s IS NOT NULL\n"
          .formatted(node, kind.label(), kind.key());
    }
    return switch (kind) {
      case ENTITY -> "MATCH (%s:Entity) WHERE %s.id IN $entities\n".formatted(node, node);
      case FACT ->
          "MATCH (%s:Fact) WHERE %s.edge IN $relationships AND %s.retractedAt IS NULL\n"
              .formatted(node, node, node);
      case NAME -> "MATCH (e:Entity)<-[:NAMES]-(%s:Name) WHERE e.id IN $entities\n".formatted(node);
      case DOCUMENT ->
          """
          MATCH (f:Fact)-[:STATED_IN]->(%s:Document)
          WHERE f.edge IN $relationships AND f.retractedAt IS NULL
          WITH DISTINCT %s
          """
              .formatted(node, node);
      case OBSERVATION, JUDGEMENT, BLOCK, FORMER ->
          throw new IllegalArgumentException("A part of a graph holds no " + kind);
    };
  }

  private static String end(Kind kind) {
    return kind == Kind.ENTITY ? "WHERE y.id IN $entities" : "";
  }
}
