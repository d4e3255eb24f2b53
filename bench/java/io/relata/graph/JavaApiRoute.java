package io.relata.graph;

import io.relata.fact.DocumentFacts;
import io.relata.fact.Fact;
import io.relata.fact.NamedEntity;
import io.relata.graph.fold.Fingerprint;
import io.relata.ontology.Ontology;
import io.relata.ontology.Relation;
import io.relata.resolve.Blocking;
import io.relata.resolve.StatedName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;

/**
 * The limit: the same nodes and relationships through Neo4j's Java API by a program that checks
 * nothing, resolves nothing and folds by counting. One transaction a call. It either knows all that
 * it ever wrote by heart, which no program can that loads into a graph that is there already, or
 * looks in each transaction for what stands in the graph, as such a program must.
 */
final class JavaApiRoute implements Route {
  private static final RelationshipType NAMES = RelationshipType.withName("NAMES");

  private static final Set<String> SYMMETRIC =
      Ontology.businessNews().listRelations().stream()
          .filter(Relation::symmetric)
          .map(Relation::name)
          .collect(Collectors.toSet());

  private final GraphDatabaseService database;
  private final boolean byHeart;
  private final Map<String, String> entities = new HashMap<>();
  private final Map<String, String> edges = new HashMap<>();
  private final Map<String, String> blocks = new HashMap<>();

  JavaApiRoute(GraphDatabaseService database, boolean byHeart) {
    this.database = database;
    this.byHeart = byHeart;
  }

  @Override
  public void load(java.util.List<DocumentFacts> documents) {
    ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
    if (!byHeart) {
      entities.clear();
      edges.clear();
      blocks.clear();
    }
    try (Transaction transaction = database.beginTx()) {
      for (DocumentFacts each : documents) {
        write(transaction, each, now);
      }
      transaction.commit();
    }
  }

  private void write(Transaction transaction, DocumentFacts each, ZonedDateTime now) {
    Label label = Label.label("Document");
    if (!byHeart && transaction.findNode(label, "id", each.document().id()) != null) {
      return;
    }
    Node document = transaction.createNode(label);
    document.setProperty("id", each.document().id());
    document.setProperty("title", each.document().title());
    document.setProperty("publisher", each.document().publisher());
    document.setProperty("publishedOn", each.document().publishedOn());
    document.setProperty("url", each.document().url());
    document.setProperty("text", each.document().text());
    document.setProperty("sha256", each.document().sha256());
    document.setProperty("content", each.document().sha256().substring(32));
    document.setProperty("given", each.document().sha256().substring(0, 32));
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
    String known = entities.computeIfAbsent(key, unused -> findEntity(transaction, key));
    Node node;
    Node name;
    if (known == null) {
      node = transaction.createNode(Label.label("Entity"), Label.label("Company"), Label.label("Organization"));
      node.setProperty("id", id(key));
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
      name.createRelationshipTo(node, NAMES);
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

  private @Nullable String findEntity(Transaction transaction, String key) {
    Node name = byHeart ? null : transaction.findNode(Label.label("Name"), "key", key);
    if (name == null) {
      return null;
    }
    Node entity = name.getSingleRelationship(NAMES, Direction.OUTGOING).getEndNode();
    return entity.getElementId() + " " + name.getElementId();
  }

  private Node block(Transaction transaction, String key) {
    String known = blocks.get(key);
    if (known != null) {
      return transaction.getNodeByElementId(known);
    }
    Label label = Label.label("Block");
    Node block = byHeart ? null : transaction.findNode(label, "key", key);
    if (block != null) {
      blocks.put(key, block.getElementId());
      return block;
    }
    block = transaction.createNode(label);
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
    String edge = edgeId(fact.relation(), subject, object);
    Relationship standing = byHeart ? null : findEdge(transaction, edge, fact.relation(), subject, object);
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
    node.setProperty("edge", edge);
    node.setProperty("recordedAt", now);
    node.createRelationshipTo(subject, RelationshipType.withName("SUBJECT"));
    node.createRelationshipTo(object, RelationshipType.withName("OBJECT"));
    node.createRelationshipTo(document, RelationshipType.withName("STATED_IN"));
    edge(standing != null ? standing : edge(transaction, edge, fact.relation(), subject, object), edge, fact);
  }

  /** A symmetric relation has one edge for both directions. */
  private String edgeId(String relation, Node subject, Node object) {
    String one = subject.getElementId();
    String other = object.getElementId();
    boolean turned = SYMMETRIC.contains(relation) && one.compareTo(other) > 0;
    return id(turned ? other + relation + one : one + relation + other);
  }

  /** By the index of facts, then from the end that has fewer edges. */
  private @Nullable Relationship findEdge(
      Transaction transaction, String id, String relation, Node subject, Node object) {
    String known = edges.get(id);
    if (known != null) {
      return transaction.getRelationshipByElementId(known);
    }
    try (ResourceIterator<Node> facts =
        transaction.findNodes(Label.label("Fact"), "edge", id)) {
      if (!facts.hasNext()) {
        return null;
      }
    }
    RelationshipType type = RelationshipType.withName(relation);
    Node near = subject.getDegree(type) <= object.getDegree(type) ? subject : object;
    for (Relationship each : near.getRelationships(type)) {
      if (id.equals(each.getProperty("id"))) {
        edges.put(id, each.getElementId());
        return each;
      }
    }
    throw new IllegalStateException("There is no edge " + id);
  }

  private Relationship edge(
      Transaction transaction, String id, String relation, Node subject, Node object) {
    String known = edges.get(id);
    if (known != null) {
      return transaction.getRelationshipByElementId(known);
    }
    Relationship edge =
        subject.createRelationshipTo(object, RelationshipType.withName(relation));
    edges.put(id, edge.getElementId());
    return edge;
  }

  /** As long as ours, and as much work. */
  private static String id(String of) {
    try {
      byte[] bytes = of.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void edge(Relationship edge, String id, Fact fact) {
    long count = ((Number) edge.getProperty("facts", 0L)).longValue() + 1;
    edge.setProperty("id", id);
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
