package io.relata.graph;

import org.jspecify.annotations.Nullable;

/** A query that the database refused or gave up; the message says why, in the database's words. */
public final class QueryFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final String OVERLAPPED = "others wrote meanwhile; try again";

  /** What kind of failure it was. */
  public enum Kind {
    /** the text is no Cypher, a parameter is missing or of the wrong type */
    INVALID,
    /** it would have written */
    FORBIDDEN,
    /** it took longer than it was allowed to */
    TIMEOUT,
    /** a write ended in the middle of it; asked again it is answered */
    OVERLAPPED,
    /** anything else */
    FAILED
  }

  private final Kind kind;

  QueryFailedException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /**
   * Of an answer in which a write shows that ended in the middle of the question.
   *
   * @param what as in "… came without …"
   */
  public static QueryFailedException overlapped(String what) {
    return new QueryFailedException(
        Kind.OVERLAPPED, "Could not run the query: %s; %s".formatted(what, OVERLAPPED), null);
  }

  public Kind kind() {
    return kind;
  }
}
