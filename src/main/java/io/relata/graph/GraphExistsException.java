package io.relata.graph;

import java.nio.file.Path;

/** A new graph was to be built where there is one already. */
public final class GraphExistsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GraphExistsException(Path folder) {
    super(
        "Could not build a new graph in %s: the folder is not empty; leave out --bulk to add to the graph in it, or choose another folder with --graph DIR"
            .formatted(folder));
  }
}
