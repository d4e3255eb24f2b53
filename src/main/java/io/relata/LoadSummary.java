package io.relata;

import io.relata.document.Issue;
import io.relata.graph.write.LoadReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a load read, left out and wrote.
 *
 * @param documents read, each time it was met
 * @param facts read, before the check
 * @param observations read, before the check
 * @param report what became of them in the graph
 * @param issues how many of each code were met
 */
public record LoadSummary(
    int documents,
    int facts,
    int observations,
    LoadReport report,
    SortedMap<String, Integer> issues) {
  static final LoadSummary NOTHING =
      new LoadSummary(0, 0, 0, LoadReport.NOTHING, Collections.emptySortedMap());

  public LoadSummary {
    issues = Collections.unmodifiableSortedMap(new TreeMap<>(issues));
  }

  LoadSummary plus(int moreDocuments, int moreFacts, int moreObservations, LoadReport batch) {
    SortedMap<String, Integer> all = new TreeMap<>(issues);
    for (Issue issue : batch.issues()) {
      all.merge(issue.code(), 1, Integer::sum);
    }
    return new LoadSummary(
        documents + moreDocuments,
        facts + moreFacts,
        observations + moreObservations,
        report.plus(batch.withoutIssues()),
        all);
  }

  /** With documents that need not be read again. */
  public LoadSummary withUnread(int unread) {
    return new LoadSummary(
        documents + unread,
        facts,
        observations,
        report.plus(new LoadReport(unread, 0, 0, 0, 0, 0, 0, 0, List.of())),
        issues);
  }

  /** Facts that the check left out, or that a document states twice. */
  public int refusedFacts() {
    return facts - report.facts();
  }

  /** Documents whose id was met again in one batch; the last is loaded. */
  public int repeatedDocuments() {
    return documents - report.documents();
  }

  /** What does not add up; each is an error of the program, not of the input. */
  public List<Issue> disagreements(ReadCount read) {
    List<Issue> found = new ArrayList<>();
    agree(
        read.met() == documents + read.refused(),
        "%d lines and files were met, but %d gave none and %d documents were loaded"
            .formatted(read.met(), read.refused(), documents),
        found);
    agree(
        repeatedDocuments() >= 0 && report.unchangedDocuments() >= 0,
        "of %d documents, %d are said to be new and %d changed"
            .formatted(documents, report.newDocuments(), report.changedDocuments()),
        found);
    agree(
        refusedFacts() >= 0 && report.newFacts() <= report.facts(),
        "of %d facts, %d were accepted and %d of them are said to be new"
            .formatted(facts, report.facts(), report.newFacts()),
        found);
    agree(
        report.observations() <= observations && report.newObservations() <= report.observations(),
        "of %d observations, %d were accepted and %d of them are said to be new"
            .formatted(observations, report.observations(), report.newObservations()),
        found);
    return found;
  }

  private static void agree(boolean agrees, String what, List<Issue> found) {
    if (!agrees) {
      found.add(Issue.error("counts", "counts", what + "; please report this"));
    }
  }

  /**
   * One line of JSON.
   *
   * @param issueCodes how many issues there were of each code, those of reading included
   * @param stopped whether there was more to read
   */
  public String toJson(ReadCount read, Map<String, Integer> issueCodes, boolean stopped) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("met", read.met());
    counts.put("withoutDocument", read.refused());
    counts.put("stopped", stopped);
    counts.put("documentsRead", documents);
    counts.put("documentsNew", report.newDocuments());
    counts.put("documentsChanged", report.changedDocuments());
    counts.put("documentsUnchanged", report.unchangedDocuments());
    counts.put("documentsRepeated", repeatedDocuments());
    counts.put("factsRead", facts);
    counts.put("factsRefused", refusedFacts());
    counts.put("factsAccepted", report.facts());
    counts.put("factsNew", report.newFacts());
    counts.put("factsRetired", report.retiredFacts());
    counts.put("observationsRead", observations);
    counts.put("observationsRefused", observations - report.observations());
    counts.put("observationsAccepted", report.observations());
    counts.put("observationsNew", report.newObservations());
    counts.put("issues", issueCodes);
    return new JsonMapper().writeValueAsString(counts);
  }

  /** Such as "16 documents (16 new, 0 changed, 0 unchanged), 71 facts (71 new, 0 refused), …". */
  @Override
  public String toString() {
    return "%s (%,d new, %,d changed, %,d unchanged), %s (%,d new, %,d left out), %s (%,d new)"
        .formatted(
            count(documents, "document"),
            report.newDocuments(),
            report.changedDocuments(),
            report.unchangedDocuments(),
            count(facts, "fact"),
            report.newFacts(),
            refusedFacts(),
            count(observations, "observation"),
            report.newObservations());
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
