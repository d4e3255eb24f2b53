package io.relata.extract.language;

/** A word list that cannot be used; the message says which and why. */
public final class InvalidCuesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidCuesException(String source, String problem) {
    super("The word list %s %s".formatted(source, problem));
  }
}
