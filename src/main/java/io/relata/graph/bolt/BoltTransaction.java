package io.relata.graph.bolt;

import io.relata.graph.store.Edge;
import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.NewFact;
import io.relata.graph.store.StoreTransaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;

/** A store transaction as statements over many rows. */
final class BoltTransaction implements StoreTransaction {
  private final TransactionContext transaction;

  BoltTransaction(TransactionContext transaction) {
    this.transaction = transaction;
  }

  @Override
  public void lock() {
    transaction.run(Statements.LOCK).consume();
  }

  @Override
  public Map<String, Map<String, Object>> find(Kind kind, Collection<String> keys) {
    Map<String, Map<String, Object>> found = new HashMap<>();
    for (Map<String, Object> node : findBy(kind, kind.key(), keys)) {
      found.put((String) node.get(kind.key()), node);
    }
    return found;
  }

  @Override
  public List<Map<String, Object>> findBy(Kind kind, String property, Collection<String> values) {
    return read(
        Statements.find(kind, property),
        values,
        row -> {
          Map<String, Object> properties = new HashMap<>(row.get("p").asMap());
          properties.values().removeIf(value -> value == null);
          return properties;
        });
  }

  @Override
  public List<Linked> linksFrom(Link link, Collection<String> keys) {
    return read(Statements.linksFrom(link), keys, BoltTransaction::linked);
  }

  @Override
  public List<Linked> linksTo(Link link, Collection<String> keys) {
    return read(Statements.linksTo(link), keys, BoltTransaction::linked);
  }

  private static Linked linked(Record row) {
    return new Linked(row.get("a").asString(), row.get("b").asString(), row.get("p").asMap());
  }

  @Override
  public void create(Kind kind, Collection<Map<String, Object>> nodes) {
    expect(nodes.size(), write(Statements.create(kind), nodes));
  }

  @Override
  public void createFacts(Collection<NewFact> facts) {
    List<Map<String, Object>> rows = new ArrayList<>(facts.size());
    for (NewFact fact : facts) {
      rows.add(
          Map.of(
              "p",
              fact.properties(),
              "s",
              fact.subject(),
              "o",
              fact.object(),
              "d",
              fact.document()));
    }
    expect(4 * rows.size(), write(Statements.CREATE_FACTS, rows));
  }

  @Override
  public void update(Kind kind, Map<String, Map<String, @Nullable Object>> changes) {
    List<Map<String, Object>> rows = new ArrayList<>(changes.size());
    changes.forEach((key, properties) -> rows.add(Map.of("key", key, "p", properties)));
    write(Statements.update(kind), rows);
  }

  @Override
  public void delete(Kind kind, Collection<String> keys) {
    if (!keys.isEmpty()) {
      transaction.run(Statements.delete(kind), Map.of("keys", List.copyOf(keys))).consume();
    }
  }

  @Override
  public void link(Link link, Collection<Linked> links) {
    expect(links.size(), write(Statements.link(link), rows(links)));
  }

  @Override
  public void unlink(Link link, Collection<Linked> links) {
    write(Statements.unlink(link), rows(links));
  }

  private static List<Map<String, Object>> rows(Collection<Linked> links) {
    return links.stream()
        .map(
            link ->
                Map.<String, Object>of("a", link.from(), "b", link.to(), "p", link.properties()))
        .toList();
  }

  @Override
  public void retype(Kind kind, Collection<String> keys, List<String> from, List<String> to) {
    if (!keys.isEmpty()) {
      transaction
          .run(Statements.retype(kind, from, to), Map.of("keys", List.copyOf(keys)))
          .consume();
    }
  }

  @Override
  public void createEdges(Collection<Edge> edges) {
    expect(edges.size(), byType(edges, Statements::createEdges));
  }

  @Override
  public void updateEdges(Collection<Edge> edges) {
    byType(edges, Statements::updateEdges);
  }

  @Override
  public void deleteEdges(Collection<Edge> edges) {
    byType(edges, Statements::deleteEdges);
  }

  private int byType(Collection<Edge> edges, Function<String, String> statement) {
    Map<String, List<Edge>> types = edges.stream().collect(Collectors.groupingBy(Edge::type));
    int created = 0;
    for (Map.Entry<String, List<Edge>> same : types.entrySet()) {
      List<Map<String, Object>> rows =
          same.getValue().stream()
              .map(
                  edge ->
                      Map.<String, Object>of(
                          "a", edge.from(), "b", edge.to(), "p", edge.properties()))
              .toList();
      created += write(statement.apply(same.getKey()), rows);
    }
    return created;
  }

  /** How many nodes and relationships were created. */
  private int write(String statement, Collection<Map<String, Object>> rows) {
    if (rows.isEmpty()) {
      return 0;
    }
    SummaryCounters counters =
        transaction.run(statement, Map.of("rows", List.copyOf(rows))).consume().counters();
    return counters.nodesCreated() + counters.relationshipsCreated();
  }

  /** A MATCH that finds nothing would drop a row without a word. */
  private static void expect(int wanted, int created) {
    if (created != wanted) {
      throw new IllegalStateException(
          "Could not write %d things: the database made %d".formatted(wanted, created));
    }
  }

  private <T> List<T> read(String statement, Collection<String> keys, Function<Record, T> row) {
    List<String> distinct = List.copyOf(new LinkedHashSet<>(keys));
    return distinct.isEmpty()
        ? List.of()
        : transaction.run(statement, Map.of("keys", distinct)).list(row);
  }
}
