package io.relata.web;

import io.relata.fact.DocumentFacts;
import java.util.List;
import java.util.function.DoubleConsumer;

/** How the explorer adds documents and takes them back. */
interface Intake {

  /**
   * Reads an upload and extracts what it states; writes nothing.
   *
   * @param progress told how much is done, 0 to 1
   */
  List<DocumentFacts> read(Upload upload, DoubleConsumer progress);

  /** Puts what was read into the graph, each document whole or not at all. */
  void load(List<DocumentFacts> documents);

  /** Takes a document back; false when there is none of that id. */
  boolean retract(String documentId);
}
