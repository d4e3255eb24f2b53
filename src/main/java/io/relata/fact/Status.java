package io.relata.fact;

/** Where the relation stands when the sentence speaks. */
public enum Status {
  /** holds */
  ACTIVE,
  /** agreed, announced, not done yet */
  PLANNED,
  /** over */
  ENDED
}
