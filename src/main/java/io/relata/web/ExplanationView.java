package io.relata.web;

import io.relata.resolve.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why two names are, or are not, of one entity.
 *
 * @param chain the judgements that lead from one to the other; empty when they are apart
 * @param changes what would change the outcome, in sentences
 */
record ExplanationView(
    boolean together,
    JudgementView rules,
    @Nullable JudgementView person,
    List<JudgementView> chain,
    List<String> changes) {

  static ExplanationView of(Explanation explanation) {
    return new ExplanationView(
        explanation.together(),
        JudgementView.of(explanation.rules()),
        explanation.person() == null ? null : JudgementView.of(explanation.person()),
        explanation.chain().stream().map(JudgementView::of).toList(),
        explanation.changes());
  }
}
