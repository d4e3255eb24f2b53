package io.relata.cli;

import io.relata.KnowledgeGraph;
import io.relata.graph.write.StoredJudgement;
import io.relata.resolve.Judgement;
import io.relata.resolve.Reason;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
      names = "--review",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many unsure pairs to list (default: ${DEFAULT-VALUE}).")
  private int review;

  @Override
  public Integer call() {
    try (KnowledgeGraph graph = options.open(reading.ontology())) {
      if (withdraw != null) {
        return withdraw(graph, withdraw);
      }
      List<StoredJudgement> judged = graph.judgements();
      System.out.println(Words.count(judged.size(), "judgement") + " by persons");
      judged.forEach(
          stored -> System.out.printf("  %s  %s%n", stored.id(), describe(stored.judgement())));
      List<Judgement> unsure = graph.review(review);
      System.out.println(Words.count(unsure.size(), "pair") + " to look at");
      unsure.forEach(judgement -> System.out.println("  " + describe(judgement)));
    }
    return ExitCode.DONE;
  }

  private static int withdraw(KnowledgeGraph graph, String id) {
    Optional<Judgement> gone = graph.withdraw(id);
    System.out.println(
        gone.map(judgement -> "Withdrawn: " + describe(judgement))
            .orElse("There is no judgement " + id + "; relata judgements lists them."));
    return gone.isPresent() ? ExitCode.DONE : ExitCode.DONE_WITH_ERRORS;
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
