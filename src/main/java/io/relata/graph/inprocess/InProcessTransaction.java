package io.relata.graph.inprocess;

import io.relata.graph.store.Edge;
import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.NewFact;
import io.relata.graph.store.StoreTransaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;

/** A store transaction through the Java API, and below it where that is much faster. */
final class InProcessTransaction implements StoreTransaction {
  private static final Label LOCK = Label.label("Relata");

  private final Transaction transaction;
  private final Writes writes;
  private final Nodes nodes;

  InProcessTransaction(Transaction transaction, Tokens tokens) {
    this.transaction = transaction;
    this.writes = new Writes(transaction, tokens);
    this.nodes = new Nodes(transaction);
  }

  @Override
  public void lock() {
    transaction.acquireWriteLock(transaction.findNode(LOCK, "id", "graph"));
  }

  @Override
  public Map<String, Map<String, Object>> find(Kind kind, Collection<String> keys) {
    Map<String, Map<String, Object>> found = new HashMap<>();
    for (String key : keys) {
      if (!found.containsKey(key)) {
        Node node = nodes.find(kind, key);
        if (node != null) {
          found.put(key, Values.read(node, kind));
        }
      }
    }
    return found;
  }

  @Override
  public List<Map<String, Object>> findBy(Kind kind, String property, Collection<String> values) {
    List<Map<String, Object>> found = new ArrayList<>();
    for (String value : new HashSet<>(values)) {
      try (ResourceIterator<Node> matches =
          transaction.findNodes(Nodes.label(kind), property, value)) {
        while (matches.hasNext()) {
          Node node = matches.next();
          nodes.put(kind, (String) node.getProperty(kind.key()), node);
          found.add(Values.read(node, kind));
        }
      }
    }
    return found;
  }

  @Override
  public List<Linked> linksFrom(Link link, Collection<String> keys) {
    return links(link, link.from(), link.to(), Direction.OUTGOING, keys);
  }

  @Override
  public List<Linked> linksTo(Link link, Collection<String> keys) {
    return links(link, link.to(), link.from(), Direction.INCOMING, keys);
  }

  private List<Linked> links(
      Link link, Kind near, Kind far, Direction direction, Collection<String> keys) {
    List<Linked> links = new ArrayList<>();
    for (String key : new HashSet<>(keys)) {
      Node node = nodes.find(near, key);
      if (node == null) {
        continue;
      }
      for (Relationship each : node.getRelationships(direction, type(link))) {
        Node other = each.getOtherNode(node);
        if (other.hasLabel(Nodes.label(far))) {
          String otherKey = (String) other.getProperty(far.key());
          nodes.put(far, otherKey, other);
          boolean out = direction == Direction.OUTGOING;
          links.add(
              new Linked(
                  out ? key : otherKey,
                  out ? otherKey : key,
                  Values.plain(each.getAllProperties())));
        }
      }
    }
    return links;
  }

  @Override
  public void create(Kind kind, Collection<Map<String, Object>> created) {
    created.forEach(properties -> createNode(kind, properties));
  }

  private Node createNode(Kind kind, Map<String, Object> properties) {
    Node node = writes.node(kind.label(), properties);
    nodes.put(kind, (String) properties.get(kind.key()), node);
    return node;
  }

  @Override
  public void createFacts(Collection<NewFact> facts) {
    for (NewFact fact : facts) {
      Node node = createNode(Kind.FACT, fact.properties());
      link(node, Link.SUBJECT, fact.subject());
      link(node, Link.OBJECT, fact.object());
      link(node, Link.FACT_STATED_IN, fact.document());
    }
  }

  private void link(Node fact, Link link, String to) {
    writes.relationship(fact, link.type(), nodes.get(link.to(), to), Map.of());
  }

  @Override
  public void update(Kind kind, Map<String, Map<String, @Nullable Object>> changes) {
    changes.forEach(
        (key, properties) -> {
          Node node = nodes.get(kind, key);
          writes.change(node, properties);
          if (properties.get(kind.key()) instanceof String renamed) {
            nodes.forget(kind, key);
            nodes.put(kind, renamed, node);
          }
        });
  }

  @Override
  public void delete(Kind kind, Collection<String> keys) {
    for (String key : keys) {
      Node node = nodes.find(kind, key);
      if (node != null) {
        node.getRelationships().forEach(Relationship::delete);
        node.delete();
        nodes.forget(kind, key);
      }
    }
  }

  @Override
  public void link(Link link, Collection<Linked> links) {
    for (Linked each : links) {
      writes.relationship(
          nodes.get(link.from(), each.from()),
          link.type(),
          nodes.get(link.to(), each.to()),
          each.properties());
    }
  }

  @Override
  public void unlink(Link link, Collection<Linked> links) {
    for (Linked each : links) {
      Node from = nodes.get(link.from(), each.from());
      Node to = nodes.get(link.to(), each.to());
      for (Relationship known : from.getRelationships(Direction.OUTGOING, type(link))) {
        if (known.getEndNode().equals(to)) {
          known.delete();
        }
      }
    }
  }

  @Override
  public void retype(Kind kind, Collection<String> keys, List<String> from, List<String> to) {
    for (String key : keys) {
      Node node = nodes.get(kind, key);
      if (from.contains(kind.label())) {
        nodes.forget(kind, key);
      }
      from.forEach(label -> node.removeLabel(Label.label(label)));
      to.forEach(label -> node.addLabel(Label.label(label)));
    }
  }

  @Override
  public void createEdges(Collection<Edge> edges) {
    for (Edge edge : edges) {
      writes.relationship(
          nodes.get(Kind.ENTITY, edge.from()),
          edge.type(),
          nodes.get(Kind.ENTITY, edge.to()),
          edge.properties());
    }
  }

  @Override
  public void updateEdges(Collection<Edge> edges) {
    for (Edge edge : edges) {
      Relationship stored = getEdge(edge);
      Map<String, @Nullable Object> changes = new HashMap<>(edge.properties());
      stored.getPropertyKeys().forEach(name -> changes.putIfAbsent(name, null));
      writes.change(stored, changes);
    }
  }

  @Override
  public void deleteEdges(Collection<Edge> edges) {
    edges.forEach(edge -> getEdge(edge).delete());
  }

  /** From the end that has fewer edges of the type, so that a hub is never walked through. */
  private Relationship getEdge(Edge edge) {
    RelationshipType type = RelationshipType.withName(edge.type());
    Node from = nodes.get(Kind.ENTITY, edge.from());
    Node to = nodes.get(Kind.ENTITY, edge.to());
    boolean outward =
        from.getDegree(type, Direction.OUTGOING) <= to.getDegree(type, Direction.INCOMING);
    Node near = outward ? from : to;
    Node far = outward ? to : from;
    for (Relationship each :
        near.getRelationships(outward ? Direction.OUTGOING : Direction.INCOMING, type)) {
      if (each.getOtherNode(near).equals(far)
          && edge.properties().get("id").equals(each.getProperty("id"))) {
        return each;
      }
    }
    throw new IllegalStateException("There is no edge " + edge);
  }

  private static RelationshipType type(Link link) {
    return RelationshipType.withName(link.type());
  }
}
