/**
 * Taking it elsewhere. A subgraph comes in; GraphML, JSON, CSV, RDF or Cypher goes out as a stream.
 * Next are {@code web} and {@code cli}.
 */
@org.jspecify.annotations.NullMarked
package io.relata.export;
