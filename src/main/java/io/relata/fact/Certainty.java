package io.relata.fact;

/** How sure the sentence is. */
public enum Certainty {
  /** asserted */
  CERTAIN,
  /** reportedly, sources say, is said to */
  PROBABLE,
  /** may, could, considering */
  POSSIBLE
}
