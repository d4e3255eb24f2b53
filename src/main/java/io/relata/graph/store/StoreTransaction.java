package io.relata.graph.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the write path asks of a store within one transaction. Keys are those of {@link
 * Kind#key}; labels and types are constants or come from the ontology, all else is a value.
 */
public interface StoreTransaction {

  /**
   * Makes every other writer wait until this transaction ends, also one in another process: the
   * write path reads, computes and writes back.
   */
  void lock();

  /** The {@link Kind#read} properties of those nodes that exist, by key. */
  Map<String, Map<String, Object>> find(Kind kind, Collection<String> keys);

  /** The same for all nodes whose indexed property has one of the values. */
  List<Map<String, Object>> findBy(Kind kind, String property, Collection<String> values);

  /** All links that leave these nodes. */
  List<Linked> linksFrom(Link link, Collection<String> keys);

  /** All links that arrive at these nodes. */
  List<Linked> linksTo(Link link, Collection<String> keys);

  void create(Kind kind, Collection<Map<String, Object>> nodes);

  /** Creates facts with their SUBJECT, OBJECT and STATED_IN. */
  void createFacts(Collection<NewFact> facts);

  /** Sets properties, removes those that are null; a changed key renames the node. */
  void update(Kind kind, Map<String, Map<String, @Nullable Object>> changes);

  /** Removes nodes with all their links. */
  void delete(Kind kind, Collection<String> keys);

  void link(Link link, Collection<Linked> links);

  void unlink(Link link, Collection<Linked> links);

  /** Gives nodes one set of labels instead of another; either may be empty. */
  void retype(Kind kind, Collection<String> keys, List<String> from, List<String> to);

  void createEdges(Collection<Edge> edges);

  /** Replaces all properties of edges; they are found by their ends, type and {@code id}. */
  void updateEdges(Collection<Edge> edges);

  void deleteEdges(Collection<Edge> edges);
}
