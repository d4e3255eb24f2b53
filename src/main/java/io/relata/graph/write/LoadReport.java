package io.relata.graph.write;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * What a load did; the numbers add up: new, changed and unchanged documents are those given.
 *
 * @param documents given, each id once
 * @param newDocuments not in the graph before
 * @param changedDocuments in the graph with other content, which is superseded
 * @param facts that the given documents state, after the check
 * @param newFacts of these, not in the graph before
 * @param retiredFacts that an earlier version of a document stated and this one does not
 * @param issues what the check left out, and what came with the documents
 */
public record LoadReport(
    int documents,
    int newDocuments,
    int changedDocuments,
    int facts,
    int newFacts,
    int retiredFacts,
    int observations,
    int newObservations,
    List<Issue> issues) {
  public static final LoadReport NOTHING = new LoadReport(0, 0, 0, 0, 0, 0, 0, 0, List.of());

  /** Of a document that stands in the graph just as it is given. */
  static LoadReport unchanged(DocumentFacts given) {
    return new LoadReport(
        1, 0, 0, given.facts().size(), 0, 0, given.observations().size(), 0, given.issues());
  }

  public LoadReport {
    issues = List.copyOf(issues);
  }

  public int unchangedDocuments() {
    return documents - newDocuments - changedDocuments;
  }

  /** The counts alone: a long load hands its issues on as it goes. */
  public LoadReport withoutIssues() {
    return new LoadReport(
        documents,
        newDocuments,
        changedDocuments,
        facts,
        newFacts,
        retiredFacts,
        observations,
        newObservations,
        List.of());
  }

  /** The sum of two loads. */
  public LoadReport plus(LoadReport other) {
    List<Issue> all = new ArrayList<>(issues);
    all.addAll(other.issues);
    return new LoadReport(
        documents + other.documents,
        newDocuments + other.newDocuments,
        changedDocuments + other.changedDocuments,
        facts + other.facts,
        newFacts + other.newFacts,
        retiredFacts + other.retiredFacts,
        observations + other.observations,
        newObservations + other.newObservations,
        all);
  }
}
