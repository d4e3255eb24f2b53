package io.relata.graph;

import io.relata.fact.DocumentFacts;
import java.util.List;

/** A way of writing documents into Neo4j. */
interface Route {
  void load(List<DocumentFacts> documents);
}
