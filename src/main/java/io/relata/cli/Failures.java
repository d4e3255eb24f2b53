package io.relata.cli;

import io.relata.export.ExportException;
import io.relata.graph.GraphExistsException;
import io.relata.graph.GraphUnavailableException;
import io.relata.graph.QueryFailedException;
import io.relata.ontology.InvalidOntologyException;
import io.relata.query.QuestionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What went wrong, in words and as an exit code. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof GraphUnavailableException) {
      return tell(command, e, ExitCode.UNREACHABLE);
    }
    if (e instanceof InvalidOntologyException
        || e instanceof QuestionException
        || e instanceof GraphExistsException
        || e instanceof ExportException) {
      return tell(command, e, ExitCode.USAGE);
    }
    if (e instanceof QueryFailedException) {
      return tell(command, e, ExitCode.INTERNAL);
    }
    command.getErr().println("An error in Relata itself; please report it with these lines:");
    e.printStackTrace(command.getErr());
    return ExitCode.INTERNAL;
  }

  private static int tell(CommandLine command, Exception e, int exitCode) {
    command.getErr().println(e.getMessage());
    return exitCode;
  }
}
