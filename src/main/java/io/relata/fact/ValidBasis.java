package io.relata.fact;

/** Where a fact's time comes from. */
public enum ValidBasis {
  /** the text says it */
  STATED,
  /** assumed from the publication date */
  PUBLISHED
}
