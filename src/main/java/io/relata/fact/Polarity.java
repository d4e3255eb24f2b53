package io.relata.fact;

/** Whether the sentence states or denies the relation. */
public enum Polarity {
  /** stated */
  POSITIVE,
  /** denied, did not */
  NEGATIVE
}
