package io.relata.web;

/** This server was started for reading only. */
final class ReadOnlyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ReadOnlyException(String instead) {
    super("This server only reads; " + instead);
  }
}
