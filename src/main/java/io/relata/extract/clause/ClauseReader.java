package io.relata.extract.clause;

import io.relata.extract.language.CueLists;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;

/**
 * Reads the clause around the word that carries a relation: how sure, who said, when, why. Safe for
 * several threads.
 */
public final class ClauseReader {
  private final StanceCues cues;

  private ClauseReader(StanceCues cues) {
    this.cues = cues;
  }

  /** Reads and checks the cue lists: open one for the whole program. */
  public static ClauseReader open() {
    return new ClauseReader(new StanceCues(CueLists.open("stance")));
  }

  /**
   * The trigger is the word that names the event itself, not what embeds it: "buy" in "agreed to
   * buy", "acquisition" in "completed its acquisition of", "partner" in "is a partner of". Where
   * the relation lies in the embedding ("failed to meet its standards" for a rejection), compare
   * with the reading of the example.
   */
  public ClauseReading read(Sentence sentence, Token trigger, Context context) {
    StanceWalk.Found found = StanceWalk.walk(cues, sentence, trigger);
    Stance stance = found.stance();
    return new ClauseReading(
        stance.certainty(),
        stance.polarity(),
        stance.status(),
        stance.asserted(),
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
