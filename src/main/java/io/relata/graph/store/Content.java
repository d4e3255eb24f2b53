package io.relata.graph.store;

import java.util.Iterator;
import java.util.Map;

/**
 * All nodes and relationships of a new store. They come in parts: the next part is asked for by one
 * thread at a time, parts are read out by several at once.
 */
public interface Content {
  /** One more than the largest number of a node. */
  long nodes();

  /** About how many relationships there are. */
  long relationships();

  Iterator<Part<NodeSink>> nodeParts();

  /** Asked for when all nodes are written. */
  Iterator<Part<RelationshipSink>> relationshipParts();

  /** Some of the nodes or relationships. */
  interface Part<T> {
    void to(T sink);
  }

  /** Where nodes go. */
  interface NodeSink {
    /**
     * @param number given once; from 0 on, with few gaps
     */
    void node(long number, String[] labels, Map<String, Object> properties);
  }

  /** Where relationships go, between nodes given by their numbers. */
  interface RelationshipSink {
    void relationship(long from, String type, long to, Map<String, Object> properties);
  }
}
