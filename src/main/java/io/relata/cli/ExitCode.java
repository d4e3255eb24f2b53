package io.relata.cli;

/** What a command's exit code says to a script. */
final class ExitCode {
  static final int DONE = 0;
  static final int DONE_WITH_ERRORS = 1;
  static final int USAGE = 2;
  static final int UNREACHABLE = 3;
  static final int INTERNAL = 4;

  private ExitCode() {}
}
