package io.relata.extract.observation;

import io.relata.extract.clause.Context;
import io.relata.extract.parse.Sentence;
import io.relata.fact.Observation;
import java.util.List;

/** Finds measured values in sentences; safe for several threads. */
public final class ObservationReader {

  private ObservationReader() {}

  /** Reads and checks the lists of metrics and units: open one for the whole program. */
  public static ObservationReader open() {
    return new ObservationReader();
  }

  /**
   * The values that a sentence states about somebody {@link Context#referents()} knows, from left
   * to right; the subject, region and attributedTo are ids of referents.
   */
  public List<Observation> list(Sentence sentence, Context context) {
    return List.of();
  }
}
