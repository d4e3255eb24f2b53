package io.relata.graph;

import io.relata.graph.write.LoadReport;
import java.time.Duration;

/**
 * What was written to a graph since it was opened here.
 *
 * @param batches transactions that put documents into it
 * @param documents new and changed ones
 * @param facts new ones
 * @param issues what the check left out or remarked on
 * @param loading time spent in these transactions
 * @param retries transactions that were run again after a deadlock or a lost connection
 */
public record Activity(
    long batches, long documents, long facts, long issues, Duration loading, long retries) {
  public static final Activity NONE = new Activity(0, 0, 0, 0, Duration.ZERO, 0);

  Activity plus(LoadReport report, Duration time) {
    return new Activity(
        batches + 1,
        documents + report.newDocuments() + report.changedDocuments(),
        facts + report.newFacts(),
        issues + report.issues().size(),
        loading.plus(time),
        retries);
  }

  Activity withRetries(long all) {
    return new Activity(batches, documents, facts, issues, loading, all);
  }
}
