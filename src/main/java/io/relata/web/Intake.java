package io.relata.web;

import io.relata.fact.DocumentFacts;
import java.util.List;
import java.util.function.DoubleConsumer;

/** How the explorer adds documents. */
interface Intake {

  /**
   * Reads an upload and extracts what it states; writes nothing.
   *
   * @param progress told how much is done, 0 to 1
   */
  List<DocumentFacts> read(Upload upload, DoubleConsumer progress);

  /** Puts what was read into the graph, each document whole or not at all. */
  void load(List<DocumentFacts> documents);
}
