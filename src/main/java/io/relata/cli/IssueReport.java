package io.relata.cli;

import io.relata.document.Issue;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints what was left out of the input, with its place, and decides the exit code. */
final class IssueReport {
  /** More are counted, not printed: a broken file can have a million. */
  private static final int MOST_PRINTED = 100;

  private final PrintStream out;
  private final Map<Issue.Level, Integer> counts = new EnumMap<>(Issue.Level.class);

  IssueReport(PrintStream out) {
    this.out = out;
  }

  synchronized void add(Issue issue) {
    int count = counts.merge(issue.level(), 1, Integer::sum);
    if (issue.level() != Issue.Level.INFO && count <= MOST_PRINTED) {
      out.println(issue);
    } else if (issue.level() == Issue.Level.ERROR && count == MOST_PRINTED + 1) {
      out.println("… further errors are counted only");
    }
  }

  /** Such as "2 errors, 1 warning"; "no issues" when there are none. */
  synchronized String summary() {
    String summary =
        counts.entrySet().stream()
            .filter(entry -> entry.getKey() != Issue.Level.INFO)
            .map(
                entry ->
                    Words.count(entry.getValue(), entry.getKey().name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));
    return summary.isEmpty() ? "no issues" : summary;
  }

  synchronized int exitCode() {
    return counts.containsKey(Issue.Level.ERROR) ? ExitCode.DONE_WITH_ERRORS : ExitCode.DONE;
  }
}
