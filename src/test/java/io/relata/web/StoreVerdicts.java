package io.relata.web;

import io.relata.graph.GraphStore;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import io.relata.resolve.Verdict;
import java.time.Instant;

/** Judgements straight into the store. */
record StoreVerdicts(GraphStore store) implements Verdicts {

  @Override
  public String judge(String one, String other, String verdict, String person) {
    return store
        .judge(
            Judgement.byPerson(
                NameKey.parse(one),
                NameKey.parse(other),
                Verdict.valueOf(verdict),
                person,
                "judged in the explorer",
                Instant.now()))
        .id();
  }

  @Override
  public boolean withdraw(String id) {
    return store.withdraw(id).isPresent();
  }
}
