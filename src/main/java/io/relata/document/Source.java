package io.relata.document;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to be read.
 *
 * @param id the id of its document unless the file says otherwise: the path below the input it came
 *     from, with forward slashes, without the extension
 */
public record Source(Path path, String id) {

  /** The extension in lower case, without the dot; empty when there is none. */
  public String extension() {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
