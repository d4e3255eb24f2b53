package io.relata.graph.inprocess;

import java.util.Map;
import org.eclipse.collections.api.set.primitive.IntSet;
import org.eclipse.collections.impl.factory.primitive.IntSets;
import org.eclipse.collections.impl.map.mutable.primitive.IntObjectHashMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.exceptions.KernelException;
import org.neo4j.graphdb.ConstraintViolationException;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.core.NodeEntity;
import org.neo4j.kernel.impl.core.RelationshipEntity;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.values.storable.Value;

/**
 * Writes all properties of a node or relationship at once, as Cypher does; the Java API takes them
 * one by one and looks for indexes and constraints each time.
 */
final class Writes {
  private static final IntSet NO_LABELS = IntSets.immutable.empty();

  private final InternalTransaction transaction;
  private final KernelTransaction kernel;
  private final Tokens tokens;

  Writes(Transaction transaction, Tokens tokens) {
    this.transaction = (InternalTransaction) transaction;
    this.kernel = this.transaction.kernelTransaction();
    this.tokens = tokens;
  }

  Node node(String label, Map<String, Object> properties) {
    return attempt(
        () -> {
          long id =
              kernel
                  .dataWrite()
                  .nodeCreateWithLabels(new int[] {tokens.label(label, kernel.tokenWrite())});
          kernel.dataWrite().nodeApplyChanges(id, NO_LABELS, NO_LABELS, values(properties));
          return transaction.newNodeEntity(id);
        });
  }

  void relationship(Node from, String type, Node to, Map<String, Object> properties) {
    attempt(
        () -> {
          int token = tokens.type(type, kernel.tokenWrite());
          long id = kernel.dataWrite().relationshipCreate(id(from), token, id(to));
          if (!properties.isEmpty()) {
            kernel.dataWrite().relationshipApplyChanges(id, values(properties));
          }
          return id;
        });
  }

  /**
   * @param changes null removes a property
   */
  void change(Node node, Map<String, ? extends @Nullable Object> changes) {
    attempt(
        () -> {
          kernel.dataWrite().nodeApplyChanges(id(node), NO_LABELS, NO_LABELS, values(changes));
          return node;
        });
  }

  /**
   * @param changes null removes a property
   */
  void change(Relationship relationship, Map<String, ? extends @Nullable Object> changes) {
    attempt(
        () -> {
          long id = ((RelationshipEntity) relationship).getId();
          kernel.dataWrite().relationshipApplyChanges(id, values(changes));
          return relationship;
        });
  }

  private IntObjectHashMap<Value> values(Map<String, ? extends @Nullable Object> properties)
      throws KernelException {
    IntObjectHashMap<Value> values = new IntObjectHashMap<>(properties.size());
    for (Map.Entry<String, ? extends @Nullable Object> each : properties.entrySet()) {
      Object value = each.getValue();
      values.put(
          tokens.key(each.getKey(), kernel.tokenWrite()),
          value instanceof String text // most are, and to ask whether one is a list is slow
              ? org.neo4j.values.storable.Values.stringValue(text)
              : org.neo4j.values.storable.Values.of(value == null ? null : Values.stored(value)));
    }
    return values;
  }

  private static long id(Node node) {
    return ((NodeEntity) node).getId();
  }

  private interface Attempt<T> {
    T run() throws KernelException;
  }

  private static <T> T attempt(Attempt<T> attempt) {
    try {
      return attempt.run();
    } catch (KernelException e) {
      throw new ConstraintViolationException("Could not write: " + e.getMessage(), e);
    }
  }
}
