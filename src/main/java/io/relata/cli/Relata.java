package io.relata.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The program: one command a run. */
@Command(
    name = "relata",
    description = "Turns news and documents into a knowledge graph that can cite its sources.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true,
    subcommands = {
      BuildCommand.class,
      ExtractCommand.class,
      ExplainCommand.class,
      LoadCommand.class,
      QueryCommand.class,
      ServeCommand.class,
      ExportCommand.class,
      RetractCommand.class,
      JudgeCommand.class,
      JudgementsCommand.class,
      CheckCommand.class,
      WarmUpCommand.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "Try it:",
      "  relata serve --samples            the sample graph, on http://localhost:8080",
      "  relata build articles/            a folder of articles becomes a graph",
      "  relata query partners entity=Apple",
      "",
      "Exit codes: 0 done, 1 done but some input was left out, 2 wrong usage,",
      "            3 the database cannot be reached, 4 internal error"
    })
public final class Relata {
  private Relata() {}

  public static void main(String[] arguments) {
    Thread.setDefaultUncaughtExceptionHandler(Failures::inAnotherThread);
    System.exit(run(arguments));
  }

  /** The exit code of one command. */
  static int run(String... arguments) {
    Logging.configure();
    CommandLine program = new CommandLine(new Relata());
    program.setExecutionExceptionHandler(new Failures());
    program.setParameterExceptionHandler(new WrongUsage(program.getParameterExceptionHandler()));
    program.setCaseInsensitiveEnumValuesAllowed(true);
    if (arguments.length == 0) {
      program.usage(System.out);
      return ExitCode.DONE;
    }
    try {
      return program.execute(arguments);
    } catch (OutOfMemoryError e) {
      return Failures.outOfMemory(program.getErr());
    }
  }
}
