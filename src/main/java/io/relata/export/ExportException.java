package io.relata.export;

/** A graph that could not be written in a format; the message says which other will do. */
public final class ExportException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ExportException(String message) {
    super(message);
  }
}
