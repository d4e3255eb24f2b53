package io.relata.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Relata as a process of its own, which can be killed: the launcher when the property {@code
 * relata.launcher} names it, the classes of this process otherwise.
 */
public final class Program implements AutoCloseable {
  private final Process process;
  private final Path out;
  private final Path err;

  private Program(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  public static Program start(String... arguments) {
    return start(List.of("-Xmx1g"), arguments);
  }

  /** With options for its Java, such as {@code -Xmx64m}. */
  public static Program start(List<String> javaOptions, String... arguments) {
    try {
      Path out = Files.createTempFile("relata", ".out");
      Path err = Files.createTempFile("relata", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command(javaOptions, arguments))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().put("JAVA_OPTS", String.join(" ", javaOptions));
      return new Program(builder.start(), out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From start to end; its exit code is that of {@link #exitCode}. */
  public static Program run(String... arguments) {
    Program program = start(arguments);
    program.await(Duration.ofMinutes(5));
    return program;
  }

  private static List<String> command(List<String> javaOptions, String... arguments) {
    List<String> command = new ArrayList<>();
    String launcher = System.getProperty("relata.launcher");
    if (launcher != null) {
      command.add(launcher); // it becomes the program; its options are in the environment
      command.addAll(List.of(arguments));
      return command;
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(javaOptions);
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
            .replaceFirst(":+$", "");
    command.addAll(List.of("-cp", classes, "io.relata.cli.Relata"));
    command.addAll(List.of(arguments));
    return command;
  }

  /** What it reads as {@code -}. */
  Writer in() {
    return process.outputWriter(StandardCharsets.UTF_8);
  }

  /** As a power cut would: nothing is flushed, nothing is said. */
  public void kill() {
    process.destroyForcibly();
    await(Duration.ofSeconds(20));
  }

  /** As {@code kill} does without a number, and an init system at the end of the day. */
  public void terminate() {
    process.destroy();
  }

  /** As a debugger or a full machine does. */
  public void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public boolean isRunning() {
    return process.isAlive();
  }

  /** Whether it ended within that time. */
  public boolean ends(Duration within) {
    try {
      return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * @throws IllegalStateException with what it printed when it does not end
   */
  public void await(Duration within) {
    if (!ends(within)) {
      process.destroyForcibly();
      throw new IllegalStateException("It did not end within " + within + ": " + this);
    }
  }

  /** Waits until it prints these words; false when it ends without them. */
  public boolean says(String words, Duration within) {
    long end = System.nanoTime() + within.toNanos();
    while (System.nanoTime() < end) {
      boolean running = process.isAlive();
      if (out().contains(words)) {
        return true;
      }
      if (!running) {
        return false;
      }
      ends(Duration.ofMillis(50));
    }
    return false;
  }

  public int exitCode() {
    return process.exitValue();
  }

  public String out() {
    return read(out);
  }

  public String err() {
    return read(err);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    out.toFile().delete();
    err.toFile().delete();
  }

  @Override
  public String toString() {
    return "relata %s%n%s%n%s"
        .formatted(process.isAlive() ? "is running" : "ended with " + exitCode(), out(), err());
  }
}
