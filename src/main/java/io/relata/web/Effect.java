package io.relata.web;

import org.jspecify.annotations.Nullable;

/**
 * What loading one fact would do to the graph.
 *
 * @param newSubject whether no document named the subject before
 * @param newObject whether no document named the object before
 * @param known a sentence already in the graph about the same relationship
 */
record Effect(
    Kind kind,
    String subject,
    String subjectType,
    boolean newSubject,
    String relation,
    String object,
    String objectType,
    boolean newObject,
    String certainty,
    String polarity,
    String status,
    String quote,
    @Nullable String known) {

  /** What becomes of the relationship. */
  enum Kind {
    /** it was not known */
    ADDS,
    /** one more sentence for it */
    SUPPORTS,
    /** it becomes surer, or ends */
    CHANGES,
    /** the graph says the opposite */
    CONTRADICTS
  }
}
