package io.relata.cli;

import io.relata.KnowledgeGraph;
import io.relata.LoadSummary;
import io.relata.ReadCount;
import io.relata.Reading;
import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code build} and {@code load} share: inputs go into the graph and are accounted for. */
final class Filling {
  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Writes the counts of what was read, refused and written (JSON).")
  private @Nullable Path report;

  /** Where documents go. */
  interface Target {
    LoadSummary load(Stream<DocumentFacts> documents, Consumer<Issue> issues);
  }

  /** Ends well when it is told to end. */
  int fill(GraphOptions options, ReadingOptions reading, List<String> inputs, String task) {
    try (Interruption interruption = Interruption.expected();
        KnowledgeGraph graph = options.open(reading.ontology())) {
      AtomicInteger unread = new AtomicInteger();
      BiPredicate<String, String> isRead =
          (document, read) -> {
            boolean known = graph.isRead(document, read);
            unread.addAndGet(known ? 1 : 0);
            return known;
          };
      Target target = (documents, issues) -> graph.load(documents, issues).withUnread(unread.get());
      BooleanSupplier stops =
          () -> {
            interruption.begin();
            return interruption.isAsked();
          };
      return fill(target, reading.open().unless(isRead), inputs, task, stops);
    }
  }

  /** All or nothing. */
  int fill(Target target, Reading reading, List<String> inputs, String task) {
    Interruption interruption = Interruption.expected();
    try {
      return fill(target, reading, inputs, task, () -> false);
    } finally {
      interruption.close();
    }
  }

  /**
   * @param stops asked at every document that is new
   */
  private int fill(
      Target target, Reading reading, List<String> inputs, String task, BooleanSupplier stops) {
    IssueReport issues = new IssueReport(System.err);
    ReadCount read = new ReadCount();
    long start = System.nanoTime();
    LoadSummary summary;
    try (Progress progress = Progress.start(task);
        Stream<DocumentFacts> facts = reading.read(inputs, issues::add, read)) {
      summary =
          target.load(
              facts
                  .takeWhile(document -> !stops.getAsBoolean())
                  .peek(document -> progress.step(document.facts().size())),
              issues::add);
    }
    boolean stopped = stops.getAsBoolean();
    if (!stopped) {
      summary.disagreements(read).forEach(issues::add);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%s%s in %.1f s; %s%n", stopped ? "Stopped: " : "", summary, seconds, issues.summary());
    if (stopped) {
      System.out.println("What is loaded is whole; the same command continues.");
    }
    write(summary.toJson(read, issues.codes(), stopped));
    return issues.exitCode();
  }

  private void write(String counts) {
    if (report != null) {
      try {
        Files.writeString(report, counts + System.lineSeparator());
      } catch (IOException e) {
        throw new UncheckedIOException("Could not write the report " + report, e);
      }
    }
  }
}
