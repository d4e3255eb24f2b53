package io.relata.query;

import java.util.List;

/** A question that could not be asked as it was put; the message says what to change. */
public final class QuestionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final transient List<Entity> candidates;

  /** What was wrong. */
  public enum Kind {
    UNKNOWN_QUERY,
    BAD_ARGUMENT,
    /** no entity goes by the name */
    UNKNOWN_NAME,
    /** several entities go by the name */
    AMBIGUOUS_NAME,
    /** it could be answered if something were switched on */
    SWITCHED_OFF
  }

  QuestionException(Kind kind, String message) {
    this(kind, message, List.of());
  }

  QuestionException(Kind kind, String message, List<Entity> candidates) {
    super(message);
    this.kind = kind;
    this.candidates = List.copyOf(candidates);
  }

  public Kind kind() {
    return kind;
  }

  /** The entities that may have been meant, likeliest first. */
  public List<Entity> candidates() {
    return candidates;
  }
}
