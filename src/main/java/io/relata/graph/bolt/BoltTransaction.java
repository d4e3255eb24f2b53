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
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.async.AsyncTransactionContext;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.summary.SummaryCounters;

/**
 * A store transaction as statements over many rows. Those that only write are sent and not waited
 * for; the server takes them in their order, so that one that reads sees what they wrote.
 */
final class BoltTransaction implements StoreTransaction {
  private final AsyncTransactionContext transaction;
  private final Patience.Waiting waiting;
  private final List<CompletionStage<Void>> sent = new ArrayList<>();

  BoltTransaction(AsyncTransactionContext transaction, Patience.Waiting waiting) {
    this.transaction = transaction;
    this.waiting = waiting;
  }

  /** Does the work, and waits until all that it wrote is known to be written. */
  <T> T complete(Function<StoreTransaction, T> work) {
    T result = work.apply(this);
    sent.forEach(waiting::await);
    return result;
  }

  @Override
  public void lock() {
    send(Statements.LOCK, Map.of(), counters -> {});
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
    write(Statements.create(kind), nodes, 1);
  }

  @Override
  public void createFacts(Collection<NewFact> facts) {
    Ends entities = new Ends();
    Ends documents = new Ends();
    List<Map<String, Object>> rows = new ArrayList<>(facts.size());
    for (NewFact fact : facts) {
      rows.add(
          Map.of(
              "p",
              fact.properties(),
              "s",
              entities.number(fact.subject()),
              "o",
              entities.number(fact.object()),
              "d",
              documents.number(fact.document())));
    }
    write(
        Statements.CREATE_FACTS,
        rows,
        Map.of("entities", entities.keys(), "documents", documents.keys()),
        4);
  }

  @Override
  public void update(Kind kind, Map<String, Map<String, @Nullable Object>> changes) {
    List<Map<String, Object>> rows = new ArrayList<>(changes.size());
    changes.forEach((key, properties) -> rows.add(Map.of("key", key, "p", properties)));
    write(Statements.update(kind), rows, 0);
  }

  @Override
  public void delete(Kind kind, Collection<String> keys) {
    if (!keys.isEmpty()) {
      send(Statements.delete(kind), Map.of("keys", List.copyOf(keys)), counters -> {});
    }
  }

  @Override
  public void link(Link link, Collection<Linked> links) {
    Ends starts = new Ends();
    Ends ends = new Ends();
    List<Map<String, Object>> rows = new ArrayList<>(links.size());
    for (Linked each : links) {
      rows.add(
          Map.of(
              "a", starts.number(each.from()),
              "b", ends.number(each.to()),
              "p", each.properties()));
    }
    write(Statements.link(link), rows, Map.of("starts", starts.keys(), "ends", ends.keys()), 1);
  }

  @Override
  public void unlink(Link link, Collection<Linked> links) {
    write(
        Statements.unlink(link),
        links.stream()
            .map(each -> Map.<String, Object>of("a", each.from(), "b", each.to()))
            .toList(),
        0);
  }

  @Override
  public void retype(Kind kind, Collection<String> keys, List<String> from, List<String> to) {
    if (!keys.isEmpty()) {
      send(Statements.retype(kind, from, to), Map.of("keys", List.copyOf(keys)), counters -> {});
    }
  }

  @Override
  public void createEdges(Collection<Edge> edges) {
    Ends entities = new Ends();
    List<Map<String, Object>> rows = new ArrayList<>(edges.size());
    for (Edge edge : edges) {
      rows.add(
          Map.of(
              "a", entities.number(edge.from()),
              "b", entities.number(edge.to()),
              "t", edge.type(),
              "p", edge.properties()));
    }
    write(Statements.CREATE_EDGES, rows, Map.of("entities", entities.keys()), 1);
  }

  @Override
  public void updateEdges(Collection<Edge> edges) {
    byType(edges, Statements::updateEdges);
  }

  @Override
  public void deleteEdges(Collection<Edge> edges) {
    byType(edges, Statements::deleteEdges);
  }

  private void byType(Collection<Edge> edges, Function<String, String> statement) {
    Map<String, List<Edge>> types = edges.stream().collect(Collectors.groupingBy(Edge::type));
    types.forEach(
        (type, same) ->
            write(
                statement.apply(type),
                same.stream()
                    .map(
                        edge ->
                            Map.<String, Object>of(
                                "a", edge.from(), "b", edge.to(), "p", edge.properties()))
                    .toList(),
                0));
  }

  /**
   * @param makes how many nodes and relationships come of each row, 0 where that is not to be told:
   *     a MATCH that finds nothing would drop a row without a word
   */
  private void write(String statement, Collection<Map<String, Object>> rows, int makes) {
    write(statement, rows, Map.of(), makes);
  }

  private void write(
      String statement, Collection<Map<String, Object>> rows, Map<String, ?> ends, int makes) {
    if (!rows.isEmpty()) {
      int wanted = makes * rows.size();
      Map<String, Object> parameters = new HashMap<>(ends);
      parameters.put("rows", List.copyOf(rows));
      send(statement, parameters, made -> expect(wanted, made));
    }
  }

  private static void expect(int wanted, SummaryCounters made) {
    int created = made.nodesCreated() + made.relationshipsCreated();
    if (created != wanted) {
      throw new IllegalStateException(
          "Could not write %d things: the database made %d".formatted(wanted, created));
    }
  }

  private void send(
      String statement, Map<String, Object> parameters, Consumer<SummaryCounters> check) {
    sent.add(
        transaction
            .runAsync(statement, parameters)
            .thenCompose(ResultCursor::consumeAsync)
            .thenAccept(summary -> check.accept(summary.counters())));
  }

  private <T> List<T> read(String statement, Collection<String> keys, Function<Record, T> row) {
    List<String> distinct = List.copyOf(new LinkedHashSet<>(keys));
    if (distinct.isEmpty()) {
      return List.of();
    }
    CompletionStage<List<T>> answer =
        transaction
            .runAsync(statement, Map.of("keys", distinct))
            .thenCompose(cursor -> cursor.listAsync(row));
    try {
      return waiting.await(answer);
    } catch (RuntimeException e) {
      sent.forEach(waiting::await); // what was sent before may have failed first
      throw e;
    }
  }
}
