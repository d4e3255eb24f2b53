package io.relata.web;

import io.relata.graph.write.StoredJudgement;
import io.relata.resolve.Explanation;
import io.relata.resolve.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a person's judgements about names reach the graph. */
interface Verdicts {

  /**
   * Stores that two names are {@code SAME}, {@code DIFFERENT} or {@code UNSURE}.
   *
   * @param one key of a name
   * @param other key of another
   * @param document limits it to what the first name means there; null for everywhere
   * @return what {@link #withdraw} takes
   */
  String judge(String one, String other, Verdict verdict, String person, @Nullable String document);

  /** What persons judged, the oldest first. */
  List<StoredJudgement> list();

  /**
   * Why two names are, or are not, of one entity.
   *
   * @param one as documents write it, the id of its entity, or its key
   * @param other likewise
   */
  Explanation explain(String one, String other);

  /** Takes a judgement back; false when there is none of that id. */
  boolean withdraw(String id);
}
