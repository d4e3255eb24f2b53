package io.relata.extract.time;

import io.relata.fact.PartialDate;

/**
 * Words that say when, resolved to a date.
 *
 * @param sentence the index of the sentence it stands in
 * @param first index of its first token, preposition included ("in March", "since 2019")
 * @param last index of its last token
 * @param relative whether it was resolved against the publication date or an earlier date of the
 *     text
 */
public record TimeExpression(
    int sentence, int first, int last, Role role, PartialDate date, boolean relative) {

  /** What the date says about the event. */
  public enum Role {
    /** at some moment in, or over the whole of it */
    AT,
    /** from then on */
    FROM,
    /** no longer than that */
    UNTIL,
    /** what a change is measured against ("from a year earlier") */
    COMPARED
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
