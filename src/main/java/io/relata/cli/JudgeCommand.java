package io.relata.cli;

import io.relata.KnowledgeGraph;
import io.relata.graph.write.StoredJudgement;
import io.relata.resolve.Verdict;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that two names are of one thing, or of two. */
@Command(
    name = "judge",
    description = "Says that two names are the same thing, or different ones; can be withdrawn.",
    footer = {
      "",
      "Examples:",
      "  relata judge same Weixin WeChat --because 'one app, two names'",
      "  relata judge different Apple 'Apple Records'",
      "  relata judgements              lists them, and what is unsure"
    })
final class JudgeCommand implements Callable<Integer> {
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private GraphOptions options = new GraphOptions();

  @Parameters(index = "0", paramLabel = "VERDICT", description = "${COMPLETION-CANDIDATES}")
  private Verdict verdict = Verdict.UNSURE;

  @Parameters(index = "1", paramLabel = "NAME")
  private String name = "";

  @Parameters(index = "2", paramLabel = "NAME")
  private String other = "";

  @Option(
      names = "--by",
      defaultValue = "${sys:user.name}",
      description = "Who judges (default: the user's name).")
  private String person = "";

  @Option(names = "--because", defaultValue = "", description = "The reason, in a few words.")
  private String reason = "";

  @Option(names = "--document", description = "Only what the first name means in this document.")
  private @Nullable String document;

  @Override
  public Integer call() {
    try (KnowledgeGraph graph = options.open(reading.ontology())) {
      StoredJudgement stored =
          graph.judgements().judge(verdict, name, other, person, reason, document);
      System.out.printf(
          "%s%nTo take it back: relata judgements --withdraw %s%n",
          JudgementsCommand.describe(stored.judgement()), stored.id());
    }
    return ExitCode.DONE;
  }
}
