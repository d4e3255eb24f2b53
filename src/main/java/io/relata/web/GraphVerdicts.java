package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.graph.write.StoredJudgement;
import io.relata.resolve.Explanation;
import io.relata.resolve.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judgements straight into the graph. */
record GraphVerdicts(KnowledgeGraph graph) implements Verdicts {

  @Override
  public String judge(
      String one, String other, Verdict verdict, String person, @Nullable String document) {
    return graph
        .judgements()
        .judge(verdict, one, other, person, "judged in the explorer", document)
        .id();
  }

  @Override
  public List<StoredJudgement> list() {
    return graph.judgements().list();
  }

  @Override
  public Explanation explain(String one, String other) {
    return graph.judgements().explain(one, other);
  }

  @Override
  public boolean withdraw(String id) {
    return graph.judgements().withdraw(id).isPresent();
  }
}
