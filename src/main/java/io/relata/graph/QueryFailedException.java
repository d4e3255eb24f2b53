package io.relata.graph;

/** A query that the database refused or gave up; the message says why, in the database's words. */
public final class QueryFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of failure it was. */
  public enum Kind {
    /** the text is no Cypher, a parameter is missing or of the wrong type */
    INVALID,
    /** it would have written */
    FORBIDDEN,
    /** it took longer than it was allowed to */
    TIMEOUT,
    /** anything else */
    FAILED
  }

  private final Kind kind;

  QueryFailedException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
