package io.relata.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a command and keeps what it printed. */
final class Terminal {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** The exit code; both streams are those of this run only. */
  synchronized int run(String... arguments) {
    out.reset();
    err.reset();
    PrintStream standardOut = System.out;
    PrintStream standardErr = System.err;
    try (PrintStream newOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream newErr = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      System.setOut(newOut);
      System.setErr(newErr);
      return Relata.run(arguments);
    } finally {
      System.setOut(standardOut);
      System.setErr(standardErr);
    }
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
