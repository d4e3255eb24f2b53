package io.relata.cli;

import io.relata.export.ExportException;
import io.relata.extract.names.InvalidNamesException;
import io.relata.graph.GraphExistsException;
import io.relata.graph.GraphUnavailableException;
import io.relata.graph.QueryFailedException;
import io.relata.ontology.InvalidOntologyException;
import io.relata.query.QuestionException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
        || e instanceof InvalidNamesException
        || e instanceof QuestionException
        || e instanceof GraphExistsException
        || e instanceof ExportException) {
      return tell(command, e, ExitCode.USAGE);
    }
    if (e instanceof QueryFailedException) {
      return tell(command, e, ExitCode.INTERNAL);
    }
    Optional<FileSystemException> file = causes(e, FileSystemException.class).findFirst();
    if (file.isPresent()) {
      command.getErr().println(fileTrouble(file.get()));
      return ExitCode.USAGE;
    }
    if (isOutOfMemory(e)) {
      return outOfMemory(command.getErr());
    }
    if (isEnding(e)) {
      command.getErr().println("Ended before it had begun; what is in the graph is whole.");
      return ExitCode.INTERNAL;
    }
    command.getErr().println("An error in Relata itself; please report it with these lines:");
    e.printStackTrace(command.getErr());
    return ExitCode.INTERNAL;
  }

  /** Where no handler is asked: the memory can end anywhere. */
  static int outOfMemory(PrintWriter err) {
    err.printf(
        "Java has too little memory (%d MiB); give it more with java -Xmx2g -jar relata.jar …%n"
            + "What was loaded before is whole, and the same command continues.%n",
        Runtime.getRuntime().maxMemory() >> 20);
    return ExitCode.INTERNAL;
  }

  /**
   * In a thread that nobody waits for. The database may stand still without it, so the program ends
   * at once, as after a crash.
   */
  static void inAnotherThread(Thread thread, Throwable e) {
    PrintWriter err = new PrintWriter(System.err, true);
    if (isOutOfMemory(e)) {
      Runtime.getRuntime().halt(outOfMemory(err));
    }
    err.println("An error in " + thread.getName() + "; please report it with these lines:");
    e.printStackTrace(err);
  }

  private static boolean isOutOfMemory(Throwable e) {
    return causes(e, OutOfMemoryError.class).findAny().isPresent();
  }

  /** Ctrl-C in the first second: nobody may ask any more to be told of the end, says Java. */
  private static boolean isEnding(Throwable e) {
    return causes(e, IllegalStateException.class)
        .anyMatch(cause -> "Shutdown in progress".equals(cause.getMessage()));
  }

  private static String fileTrouble(FileSystemException e) {
    String why =
        e instanceof NoSuchFileException
            ? "there is no such file or folder"
            : e instanceof AccessDeniedException
                ? "this user may not; check its permissions"
                : String.valueOf(e.getReason());
    return "Could not use %s: %s".formatted(e.getFile(), why);
  }

  private static <T> Stream<T> causes(Throwable e, Class<T> kind) {
    return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
        .limit(20)
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private static int tell(CommandLine command, Exception e, int exitCode) {
    command.getErr().println(e.getMessage());
    return exitCode;
  }
}
