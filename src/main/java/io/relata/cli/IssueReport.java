package io.relata.cli;

import io.relata.document.Issue;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints what was left out of the input, with its place, and decides the exit code. */
final class IssueReport {
  /** More are counted, not printed: a broken file can have a million. */
  private static final int MOST_PRINTED = 100;

  private final PrintStream out;
  private final boolean inJson;
  private final Map<Issue.Level, Integer> counts = new EnumMap<>(Issue.Level.class);
  private final SortedMap<String, Integer> codes = new TreeMap<>();

  IssueReport(PrintStream out) {
    this(out, Logging.inJson());
  }

  IssueReport(PrintStream out, boolean inJson) {
    this.out = out;
    this.inJson = inJson;
  }

  synchronized void add(Issue issue) {
    codes.merge(issue.code(), 1, Integer::sum);
    int count = counts.merge(issue.level(), 1, Integer::sum);
    if (issue.level() != Issue.Level.INFO && count <= MOST_PRINTED) {
      out.println(inJson ? LogLine.of(issue) : issue.toString());
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

  /** How many of each code. */
  synchronized SortedMap<String, Integer> codes() {
    return new TreeMap<>(codes);
  }

  synchronized int exitCode() {
    return counts.containsKey(Issue.Level.ERROR) ? ExitCode.DONE_WITH_ERRORS : ExitCode.DONE;
  }
}
