package io.relata.web;

import io.relata.graph.write.StoredJudgement;
import io.relata.resolve.Judgement;
import io.relata.resolve.Reason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judgement about two names, as the page and other programs read it.
 *
 * @param id by which it can be taken back; null for a rule's
 * @param score 0 (surely different) to 1 (surely the same)
 * @param by a person, or {@code rule}
 * @param reasons which rules fired with which weight, or what the person gave
 */
record JudgementView(
    @Nullable String id,
    String one,
    String other,
    String verdict,
    double score,
    String by,
    @Nullable Instant at,
    List<Reason> reasons) {

  static JudgementView of(StoredJudgement stored) {
    return of(stored.id(), stored.judgement());
  }

  static JudgementView of(Judgement judgement) {
    return of(null, judgement);
  }

  private static JudgementView of(@Nullable String id, Judgement judgement) {
    return new JudgementView(
        id,
        judgement.left().toString(),
        judgement.right().toString(),
        judgement.verdict().name(),
        judgement.score(),
        judgement.by(),
        judgement.at(),
        judgement.reasons());
  }
}
