package io.relata.extract.clause;

/**
 * Whom a text names as its source.
 *
 * @param kind what sort of source it is
 * @param sentence the index of the sentence that names it; not always the one that was read
 * @param head the index of the head token of the phrase that names it ("Information" in "a report
 *     by The Information"); -1 where nobody is named ("reportedly")
 */
public record Attribution(Kind kind, int sentence, int head) {

  /** Sorts of source. */
  public enum Kind {
    /** a newspaper, an agency, a site: it tells what others told it */
    MEDIUM,
    /** "sources", "people familiar with the matter" */
    UNNAMED,
    /** anybody else with a name or a descriptor, also the party itself */
    SPEAKER
  }
}
