package io.relata.export;

import java.io.IOException;
import java.io.OutputStream;

/** A way to write a graph down for another program. */
public interface ExportFormat {

  /** As on the command line, e.g. {@code graphml}. */
  String name();

  /** One sentence on what opens it. */
  String description();

  String mediaType();

  /** Without a dot. */
  String extension();

  /**
   * Writes the graph in UTF-8 as it is read, in constant memory, and leaves the stream open.
   *
   * @throws ExportException when the format cannot hold this graph
   */
  void write(ExportedGraph graph, OutputStream out) throws IOException;
}
