package io.relata;

import io.relata.graph.GraphStore;
import io.relata.graph.write.StoredJudgement;
import io.relata.ontology.Ontology;
import io.relata.query.Entity;
import io.relata.query.Questions;
import io.relata.resolve.Explanation;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import io.relata.resolve.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Turns names as a person says them into the keys that judgements are about. */
final class Judging {
  private final GraphStore store;
  private final Questions questions;
  private final Ontology ontology;

  Judging(GraphStore store, Questions questions, Ontology ontology) {
    this.store = store;
    this.questions = questions;
    this.ontology = ontology;
  }

  StoredJudgement judge(
      Verdict verdict,
      String name,
      String other,
      String person,
      String reason,
      @Nullable String document) {
    NameKey one = key(name);
    return store.judge(
        Judgement.byPerson(
            document == null ? one : one.in(document),
            key(other),
            verdict,
            person,
            reason,
            Instant.now().truncatedTo(ChronoUnit.SECONDS)));
  }

  Explanation explain(String name, String other) {
    NameKey one = key(name);
    NameKey two = key(other);
    return store
        .explain(one, two)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Could not explain %s and %s: they left the graph meanwhile"
                        .formatted(one, two)));
  }

  /** The key of the name itself, not of the entity it is one of the names of. */
  private NameKey key(String name) {
    Entity entity = questions.resolve(name);
    return NameKey.of(
        entity.id().equals(name) ? entity.name() : name, ontology.root(entity.type()));
  }
}
