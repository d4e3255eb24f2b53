package io.relata.web;

import org.jspecify.annotations.Nullable;

/**
 * What the explorer may write with; without one the page only reads.
 *
 * @param intake null where documents cannot be added here
 * @param verdicts null where names cannot be judged here
 */
record Pens(@Nullable Intake intake, @Nullable Verdicts verdicts) {
  /** For reading only. */
  static final Pens NONE = new Pens(null, null);
}
