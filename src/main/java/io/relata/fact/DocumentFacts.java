package io.relata.fact;

import io.relata.document.Document;
import io.relata.document.Issue;
import java.util.List;

/** Everything one document states: one line of a facts file. */
public record DocumentFacts(
    Document document,
    List<NamedEntity> entities,
    List<Fact> facts,
    List<Observation> observations,
    List<Issue> issues) {
  public DocumentFacts {
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
    observations = List.copyOf(observations);
    issues = List.copyOf(issues);
  }
}
