package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.graph.write.StoredJudgement;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import io.relata.resolve.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Judgements straight into the graph. */
record GraphVerdicts(KnowledgeGraph graph) implements Verdicts {

  @Override
  public String judge(String one, String other, String verdict, String person) {
    Judgement judgement =
        Judgement.byPerson(
            NameKey.parse(one),
            NameKey.parse(other),
            Verdict.valueOf(verdict),
            person,
            "judged in the explorer",
            Instant.now().truncatedTo(ChronoUnit.SECONDS));
    graph.judge(List.of(judgement));
    return StoredJudgement.of(judgement).id();
  }

  @Override
  public boolean withdraw(String id) {
    return graph.withdraw(id).isPresent();
  }
}
