package io.relata.document;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads one kind of file; a new kind is a class and a line in {@link Documents}. */
interface DocumentReader {

  boolean reads(Source source);

  /**
   * The documents of the file, read as they are consumed; close the stream.
   *
   * @throws IOException when the file cannot be opened; {@link Documents} makes it an issue
   */
  Stream<Document> read(Source source, Consumer<Issue> issues) throws IOException;
}
