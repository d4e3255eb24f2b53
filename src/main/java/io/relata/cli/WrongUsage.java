package io.relata.cli;

import io.relata.ontology.Spelling;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says which command was meant; picocli's own guess does not see letters that changed places. */
final class WrongUsage implements IParameterExceptionHandler {
  private final IParameterExceptionHandler usual;

  WrongUsage(IParameterExceptionHandler usual) {
    this.usual = usual;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) throws Exception {
    Optional<String> meant = meant(e);
    if (meant.isEmpty()) {
      return usual.handleParseException(e, arguments);
    }
    CommandLine command = e.getCommandLine();
    command
        .getErr()
        .printf(
            "There is no command %s; did you mean: %s %s%n",
            unmatched(e).get(0), command.getCommandSpec().qualifiedName(), meant.get());
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static Optional<String> meant(ParameterException e) {
    List<String> unmatched = unmatched(e);
    return unmatched.isEmpty() || unmatched.get(0).startsWith("-")
        ? Optional.empty()
        : Spelling.nearest(unmatched.get(0), e.getCommandLine().getSubcommands().keySet());
  }

  private static List<String> unmatched(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched ? unmatched.getUnmatched() : List.of();
  }
}
