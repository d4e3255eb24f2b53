package io.relata.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.relata.document.Document;
import io.relata.document.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything one document states: one line of a facts file.
 *
 * @param reading which reading of what document this is: equal ones state the same; null where
 *     facts came ready-made
 */
public record DocumentFacts(
    Document document,
    List<NamedEntity> entities,
    List<Fact> facts,
    List<Observation> observations,
    List<Issue> issues,
    @JsonIgnore @Nullable String reading) {
  public DocumentFacts {
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
    observations = List.copyOf(observations);
    issues = List.copyOf(issues);
  }

  public DocumentFacts(
      Document document,
      List<NamedEntity> entities,
      List<Fact> facts,
      List<Observation> observations,
      List<Issue> issues) {
    this(document, entities, facts, observations, issues, null);
  }

  /** The same, known to come from a reading. */
  public DocumentFacts readAs(String identity) {
    return new DocumentFacts(document, entities, facts, observations, issues, identity);
  }
}
