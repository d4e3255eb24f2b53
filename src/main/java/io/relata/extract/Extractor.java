package io.relata.extract;

import io.relata.document.Document;
import io.relata.fact.DocumentFacts;
import java.util.List;

/** Turns a document into the facts it states; safe for use by several threads. */
public interface Extractor {

  /** Name and version, written on every fact, e.g. {@code patterns/1}. */
  String id();

  /** Never null and never throws for odd text: what cannot be read becomes an issue. */
  DocumentFacts extract(Document document);

  /**
   * Why the document gave the facts it gave; an engine that cannot tell has no sentences to show.
   */
  default Explanation explain(Document document) {
    return new Explanation(List.of());
  }
}
