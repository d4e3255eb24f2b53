package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What the explorer may write with; without one the page only reads.
 *
 * @param intake null where documents cannot be added here
 * @param verdicts null where names cannot be judged here
 */
public record Pens(@Nullable Intake intake, @Nullable Verdicts verdicts) {
  /** For reading only. */
  public static final Pens NONE = new Pens(null, null);

  /** Everything: documents are read by the given reading, judgements go into the graph. */
  public static Pens of(KnowledgeGraph graph, Reading reading) {
    return new Pens(new ReadingIntake(graph, reading), new GraphVerdicts(graph));
  }
}
