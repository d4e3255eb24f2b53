package io.relata.cli;

import io.relata.KnowledgeGraph;
import io.relata.graph.write.StoredJudgement;
import io.relata.resolve.Explanation;
import io.relata.resolve.Judgement;
import io.relata.resolve.JudgementsFile;
import io.relata.resolve.Reason;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What persons judged and what the rules are unsure about. */
@Command(
    name = "judgements",
    description = "Lists judgements about names, and what a person should look at.",
    footer = {"", "Examples:", "  relata judgements", "  relata judgements --withdraw 3f2a…"})
final class JudgementsCommand implements Callable<Integer> {
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private GraphOptions options = new GraphOptions();

  @Option(names = "--withdraw", paramLabel = "ID", description = "Takes a judgement back.")
  private @Nullable String withdraw;

  @Option(
      names = "--explain",
      arity = "2",
      paramLabel = "NAME",
      description = "Why two names are, or are not, one entity, and what would change it.")
  private List<String> explain = List.of();

  @Option(names = "--export", paramLabel = "FILE", description = "Writes persons' judgements.")
  private @Nullable Path exported;

  @Option(names = "--import", paramLabel = "FILE", description = "Adds judgements of such a file.")
  private @Nullable Path imported;

  @Option(
      names = "--review",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many unsure pairs to list (default: ${DEFAULT-VALUE}).")
  private int review;

  @Override
  public Integer call() throws IOException {
    try (KnowledgeGraph graph = options.open(reading.ontology())) {
      if (withdraw != null) {
        return withdraw(graph, withdraw);
      }
      if (!explain.isEmpty()) {
        return explain(graph.judgements().explain(explain.get(0), explain.get(1)));
      }
      if (exported != null) {
        return export(graph, exported);
      }
      if (imported != null) {
        return add(graph, imported);
      }
      List<StoredJudgement> judged = graph.judgements().list();
      System.out.println(Words.count(judged.size(), "judgement") + " by persons");
      judged.forEach(
          stored -> System.out.printf("  %s  %s%n", stored.id(), describe(stored.judgement())));
      List<Judgement> unsure = graph.judgements().review(review);
      System.out.println(Words.count(unsure.size(), "pair") + " to look at");
      unsure.forEach(judgement -> System.out.println("  " + describe(judgement)));
    }
    return ExitCode.DONE;
  }

  private static int withdraw(KnowledgeGraph graph, String id) {
    Optional<Judgement> gone = graph.judgements().withdraw(id);
    System.out.println(
        gone.map(judgement -> "Withdrawn: " + describe(judgement))
            .orElse("There is no judgement " + id + "; relata judgements lists them."));
    return gone.isPresent() ? ExitCode.DONE : ExitCode.DONE_WITH_ERRORS;
  }

  private static int explain(Explanation explanation) {
    System.out.println(explanation.together() ? "They are one entity." : "They are two entities.");
    System.out.println("Rules: " + describe(explanation.rules()));
    if (explanation.person() != null) {
      System.out.println("Person: " + describe(explanation.person()));
    }
    explanation.chain().forEach(link -> System.out.println("  by way of " + describe(link)));
    explanation.changes().forEach(change -> System.out.println("To change it: " + change));
    return ExitCode.DONE;
  }

  private static int export(KnowledgeGraph graph, Path file) throws IOException {
    List<StoredJudgement> judged = graph.judgements().list();
    try (Writer out = Files.newBufferedWriter(file)) {
      judged.forEach(stored -> JudgementsFile.write(stored.judgement(), out));
    }
    System.out.println(file + ": " + Words.count(judged.size(), "judgement"));
    return ExitCode.DONE;
  }

  private static int add(KnowledgeGraph graph, Path file) {
    IssueReport issues = new IssueReport(System.err);
    try (Stream<Judgement> judgements = JudgementsFile.read(file, issues::add)) {
      int added = graph.judgements().add(judgements.toList());
      System.out.println(Words.count(added, "new judgement") + "; " + issues.summary());
    }
    return issues.exitCode();
  }

  static String describe(Judgement judgement) {
    String reasons =
        judgement.reasons().stream()
            .map(Reason::toString)
            .filter(reason -> !reason.isBlank())
            .collect(Collectors.joining(", "));
    return Cell.text(
        "%s %s %s (%.2f, by %s%s)"
            .formatted(
                judgement.left(),
                judgement.verdict(),
                judgement.right(),
                judgement.score(),
                judgement.by(),
                reasons.isEmpty() ? "" : ": " + reasons));
  }
}
