package io.relata.graph;

import io.relata.fact.DocumentFacts;
import io.relata.fact.Fact;
import io.relata.fact.NamedEntity;
import io.relata.graph.fold.Fingerprint;
import io.relata.resolve.Blocking;
import io.relata.resolve.StatedName;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/**
 * The limit: the same nodes and relationships through Neo4j's Java API by a program that knows all
 * keys by heart, checks nothing, resolves nothing and folds by counting. One transaction a call.
 */
final class JavaApiRoute implements Route {
  private final GraphDatabaseService database;
  private final Map<String, String> entities = new HashMap<>();
  private final Map<String, String> edges = new HashMap<>();
  private final Map<String, String> blocks = new HashMap<>();

  JavaApiRoute(GraphDatabaseService database) {
    this.database = database;
  }

  @Override
  public void load(java.util.List<DocumentFacts> documents) {
    ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
    try (Transaction transaction = database.beginTx()) {
      for (DocumentFacts each : documents) {
        write(transaction, each, now);
      }
      transaction.commit();
    }
  }

  private void write(Transaction transaction, DocumentFacts each, ZonedDateTime now) {
    Node document = transaction.createNode(Label.label("Document"));
    document.setProperty("id", each.document().id());
    document.setProperty("title", each.document().title());
    document.setProperty("publisher", each.document().publisher());
    document.setProperty("publishedOn", each.document().publishedOn());
    document.setProperty("url", each.document().url());
    document.setProperty("text", each.document().text());
    document.setProperty("sha256", each.document().sha256());
    document.setProperty("content", each.document().sha256().substring(32));
    document.setProperty("ingestedAt", now);
    Fingerprint.of(each.document().text())
        .ifPresent(print -> document.setProperty("simhash", print));
    Map<String, Node> nodes = new HashMap<>();
    for (NamedEntity entity : each.entities()) {
      nodes.put(entity.id(), entity(transaction, document, entity));
    }
    for (Fact fact : each.facts()) {
      fact(transaction, document, nodes, fact, now);
    }
  }

  private Node entity(Transaction transaction, Node document, NamedEntity entity) {
    String key = entity.name().toLowerCase(java.util.Locale.ROOT) + "|Organization";
    String known = entities.get(key);
    Node node;
    Node name;
    if (known == null) {
      node = transaction.createNode(Label.label("Entity"), Label.label("Company"), Label.label("Organization"));
      node.setProperty("id", Integer.toHexString(key.hashCode()) + "0".repeat(24) + entities.size());
      node.setProperty("name", entity.name());
      node.setProperty("names", new String[] {entity.name()});
      node.setProperty("type", "Company");
      name = transaction.createNode(Label.label("Name"));
      name.setProperty("key", key);
      name.setProperty("text", key);
      name.setProperty("root", "Organization");
      name.setProperty("surface", entity.name());
      name.setProperty("surfaces", new String[] {entity.name()});
      name.setProperty("types", new String[] {"Company"});
      for (String block : Blocking.keys(StatedName.of(entity.name(), "Organization"))) {
        name.createRelationshipTo(block(transaction, block), RelationshipType.withName("IN_BLOCK"));
      }
      name.createRelationshipTo(node, RelationshipType.withName("NAMES"));
      entities.put(key, node.getElementId() + " " + name.getElementId());
    } else {
      String[] ids = known.split(" ");
      node = transaction.getNodeByElementId(ids[0]);
      name = transaction.getNodeByElementId(ids[1]);
    }
    long documents = ((Number) name.getProperty("documents", 0L)).longValue() + 1;
    name.setProperty("documents", documents);
    name.setProperty("surfacesCounts", new long[] {documents});
    name.setProperty("typesCounts", new long[] {documents});
    Relationship mention =
        document.createRelationshipTo(name, RelationshipType.withName("MENTIONS"));
    mention.setProperty("type", "Company");
    mention.setProperty("surface", entity.name());
    mention.setProperty("count", 1L);
    return node;
  }

  private Node block(Transaction transaction, String key) {
    String known = blocks.get(key);
    if (known != null) {
      return transaction.getNodeByElementId(known);
    }
    Node block = transaction.createNode(Label.label("Block"));
    block.setProperty("key", key);
    blocks.put(key, block.getElementId());
    return block;
  }

  private void fact(
      Transaction transaction,
      Node document,
      Map<String, Node> nodes,
      Fact fact,
      ZonedDateTime now) {
    Node subject = nodes.get(fact.subject());
    Node object = nodes.get(fact.object());
    String pair = subject.getElementId() + fact.relation() + object.getElementId();
    Node node = transaction.createNode(Label.label("Fact"));
    String id = document.getProperty("content").toString().substring(8) + fact.evidence().start();
    node.setProperty("id", id);
    node.setProperty("relation", fact.relation());
    node.setProperty("subjectName", subject.getProperty("name") + "|Organization");
    node.setProperty("objectName", object.getProperty("name") + "|Organization");
    node.setProperty("certainty", fact.certainty().name());
    node.setProperty("polarity", fact.polarity().name());
    node.setProperty("status", fact.status().name());
    node.setProperty("quote", fact.evidence().quote());
    node.setProperty("start", (long) fact.evidence().start());
    node.setProperty("end", (long) fact.evidence().end());
    node.setProperty("confidence", fact.confidence());
    node.setProperty("extractor", fact.extractor());
    node.setProperty("validFrom", fact.validFrom().toString());
    node.setProperty("validFromDay", fact.validFrom().first());
    node.setProperty("validBasis", fact.validBasis().name());
    node.setProperty("edge", Integer.toHexString(pair.hashCode()) + "0".repeat(24));
    node.setProperty("recordedAt", now);
    node.createRelationshipTo(subject, RelationshipType.withName("SUBJECT"));
    node.createRelationshipTo(object, RelationshipType.withName("OBJECT"));
    node.createRelationshipTo(document, RelationshipType.withName("STATED_IN"));
    edge(transaction, subject, object, pair, fact);
  }

  private void edge(
      Transaction transaction, Node subject, Node object, String pair, Fact fact) {
    String known = edges.get(pair);
    Relationship edge =
        known == null
            ? subject.createRelationshipTo(object, RelationshipType.withName(fact.relation()))
            : transaction.getRelationshipByElementId(known);
    edges.putIfAbsent(pair, edge.getElementId());
    long count = ((Number) edge.getProperty("facts", 0L)).longValue() + 1;
    edge.setProperty("id", Integer.toHexString(pair.hashCode()));
    edge.setProperty("facts", count);
    edge.setProperty("documents", count);
    edge.setProperty("denials", 0L);
    edge.setProperty("status", fact.status().name());
    edge.setProperty("certainty", fact.certainty().name());
    edge.setProperty("confidence", fact.confidence());
    edge.setProperty("quote", fact.evidence().quote());
    edge.setProperty("since", fact.validFrom().toString());
    edge.setProperty("sinceDay", fact.validFrom().first());
    edge.setProperty("firstReported", fact.validFrom().first());
    edge.setProperty("lastReported", fact.validFrom().first());
  }
}
