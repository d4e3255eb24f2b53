package io.relata.extract.names;

import java.nio.file.Path;

/** A user's list of names cannot be used; the message says which, why, and what it should be. */
public final class InvalidNamesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidNamesException(Path file, String why, Throwable cause) {
    super(
        "Could not read the names in %s: %s; it must be a CSV file in UTF-8 with the columns name,type,aliases,identifiers"
            .formatted(file, why),
        cause);
  }
}
