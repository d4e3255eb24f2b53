package io.relata.resolve;

/** Whether two names are of one thing. */
public enum Verdict {
  SAME,
  DIFFERENT,
  /** for a person to decide */
  UNSURE
}
