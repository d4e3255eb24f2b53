package io.relata.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * The first start of an embedded graph, in which Neo4j makes its files one after the other. Who is
 * killed then leaves files that Neo4j cannot open any more, and nothing in them: they are made
 * anew.
 */
final class Beginning {
  private final Path data;
  private final Path mark;
  private final boolean unfinished;

  private Beginning(Path folder) {
    this.data = folder.resolve("data");
    this.mark = folder.resolve("being-made");
    this.unfinished = Files.exists(mark) && Files.exists(data);
  }

  /** Marks a folder without a graph as one in which there is nothing to lose. */
  static Beginning in(Path folder) {
    Beginning beginning = new Beginning(folder);
    if (!Files.exists(beginning.data)) {
      try {
        Files.writeString(beginning.mark, "");
      } catch (IOException e) {
        throw EmbeddedTrouble.unwritable(folder, e);
      }
    }
    return beginning;
  }

  /** To be said before anything is written. */
  void isOver() {
    try {
      Files.deleteIfExists(mark);
    } catch (IOException e) {
      throw EmbeddedTrouble.unwritable(mark.getParent(), e);
    }
  }

  /** Whether the start failed on what an earlier one left unfinished, which is then removed. */
  boolean startsAnew(RuntimeException failure) {
    boolean known = failure instanceof GraphUnavailableException;
    if (!unfinished || known || EmbeddedTrouble.isInUse(failure)) {
      return false;
    }
    try {
      return FileSystemUtils.deleteRecursively(data);
    } catch (IOException e) {
      throw EmbeddedTrouble.unwritable(data, e);
    }
  }
}
