package io.relata.graph;

import dev.langchain4j.community.data.document.graph.GraphDocument;
import dev.langchain4j.community.data.document.graph.GraphEdge;
import dev.langchain4j.community.data.document.graph.GraphNode;
import dev.langchain4j.community.rag.content.retriever.neo4j.KnowledgeGraphWriter;
import dev.langchain4j.community.rag.content.retriever.neo4j.Neo4jGraph;
import dev.langchain4j.data.document.DefaultDocument;
import dev.langchain4j.data.document.Metadata;
import io.relata.fact.DocumentFacts;
import io.relata.fact.Fact;
import io.relata.fact.NamedEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * How others write: langchain4j's own class; LangChain's and neo4j-graphrag's ways in statements of
 * our own that do what theirs are described to do.
 */
final class PeerRoutes {
  private PeerRoutes() {}

  static Route langchain4j(Driver driver) {
    KnowledgeGraphWriter writer =
        KnowledgeGraphWriter.builder().graph(Neo4jGraph.builder().driver(driver).build()).build();
    return documents -> {
      List<GraphDocument> converted = new ArrayList<>();
      for (DocumentFacts each : documents) {
        Map<String, GraphNode> nodes = new HashMap<>();
        each.entities()
            .forEach(e -> nodes.put(e.id(), GraphNode.from(e.name(), e.type(), Map.of())));
        Set<GraphEdge> edges = new HashSet<>();
        for (Fact fact : each.facts()) {
          edges.add(
              GraphEdge.from(
                  nodes.get(fact.subject()),
                  nodes.get(fact.object()),
                  fact.relation(),
                  said(each, fact)));
        }
        converted.add(
            GraphDocument.from(
                Set.copyOf(nodes.values()),
                edges,
                new DefaultDocument(
                    each.document().text(), Metadata.from("id", each.document().id()))));
      }
      writer.addGraphDocuments(converted, true);
    };
  }

  /** A document at a time: its node and entities in one transaction, its relationships in another. */
  static Route langchain(Driver driver, boolean indexed) {
    run(driver, "CREATE CONSTRAINT IF NOT EXISTS FOR (e:Thing) REQUIRE e.id IS UNIQUE", List.of());
    if (indexed) {
      run(driver, "CREATE CONSTRAINT IF NOT EXISTS FOR (d:Source) REQUIRE d.id IS UNIQUE", List.of());
    }
    return documents -> {
      List<Map<String, Object>> nodes = new ArrayList<>();
      List<Map<String, Object>> edges = new ArrayList<>();
      rows(documents, nodes, edges, false);
      run(
          driver,
          """
          UNWIND $rows AS row
          MERGE (d:Source {id: row.document}) SET d.text = row.text
          MERGE (e:Thing {id: row.name}) SET e:$(row.type)
          MERGE (d)-[:MENTIONS]->(e)
          """,
          nodes);
      run(
          driver,
          """
          UNWIND $rows AS row
          MERGE (a:Thing {id: row.from})
          MERGE (b:Thing {id: row.to})
          WITH a, b, row
          CALL apoc.merge.relationship(a, row.type, {}, row.properties, b, {}) YIELD rel
          RETURN count(rel)
          """,
          edges);
    };
  }

  /** A node for every mention, found again by a temporary id that is cleared at the end. */
  static Route graphrag(Driver driver, boolean indexed) {
    if (indexed) {
      run(driver, "CREATE INDEX IF NOT EXISTS FOR (m:Mentioned) ON (m.temporary)", List.of());
    }
    return documents -> {
      List<Map<String, Object>> nodes = new ArrayList<>();
      List<Map<String, Object>> edges = new ArrayList<>();
      rows(documents, nodes, edges, true);
      run(
          driver,
          """
          UNWIND $rows AS row
          CREATE (m:Mentioned {temporary: row.id, name: row.name}) SET m:$(row.type)
          """,
          nodes);
      run(
          driver,
          """
          UNWIND $rows AS row
          MATCH (a:Mentioned {temporary: row.from})
          MATCH (b:Mentioned {temporary: row.to})
          CALL apoc.merge.relationship(a, row.type, {}, row.properties, b, row.properties) YIELD rel
          RETURN count(rel)
          """,
          edges);
      run(
          driver,
          "MATCH (m:Mentioned) WHERE m.temporary IS NOT NULL REMOVE m.temporary",
          List.of());
    };
  }

  private static void rows(
      List<DocumentFacts> documents,
      List<Map<String, Object>> nodes,
      List<Map<String, Object>> edges,
      boolean mentions) {
    for (DocumentFacts each : documents) {
      String document = each.document().id();
      Map<String, String> ids = new HashMap<>();
      for (NamedEntity entity : each.entities()) {
        String id = mentions ? document + entity.id() : entity.name();
        ids.put(entity.id(), id);
        nodes.add(
            Map.of(
                "id", id,
                "name", entity.name(),
                "type", entity.type(),
                "document", document,
                "text", each.document().text()));
      }
      for (Fact fact : each.facts()) {
        edges.add(
            Map.of(
                "from", ids.get(fact.subject()),
                "to", ids.get(fact.object()),
                "type", fact.relation(),
                "properties", said(each, fact)));
      }
    }
  }

  /** As much evidence as a property can hold. */
  private static Map<String, String> said(DocumentFacts document, Fact fact) {
    return Map.of(
        "quote", fact.evidence().quote(),
        "reportedOn", document.document().publishedOn().toString());
  }

  private static void run(Driver driver, String cypher, List<Map<String, Object>> rows) {
    try (Session session = driver.session()) {
      session.executeWrite(transaction -> transaction.run(cypher, Map.of("rows", rows)).consume());
    }
  }
}
