package io.relata.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Ends a program again and again, and looks at what it left: the graph opens, every document is
 * whole or absent, the same command completes it, and it is the graph of a run that was left alone.
 */
final class Kills {
  /** How a program is ended. */
  enum Way {
    /** without warning */
    KILL,
    /** as Ctrl-C does */
    ASK
  }

  /** The program's own moment, and what closing takes on a busy machine. */
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  /** By then its Java runs, and its command. */
  private static final Duration STARTED = Duration.ofSeconds(3);

  private final Scenario scenario;
  private final Way way;
  private final Path template;
  private final Path work;
  private final Random random;
  private final Look before;
  private final Look after;
  private Duration undisturbed;
  private int kills;
  private String said = "";
  private int completions;

  Kills(Scenario scenario, Way way, Path folder, long seed) {
    this.scenario = scenario;
    this.way = way;
    this.template = folder.resolve(scenario.name() + "-before");
    this.work = folder.resolve(scenario.name());
    this.random = new Random(seed);
    scenario.prepare(template);
    copy(template, work);
    this.before = scenario.before() == 0 ? Look.NOTHING : lookAtCopy();
    long start = System.nanoTime();
    complete();
    this.undisturbed = Duration.ofNanos(System.nanoTime() - start);
    this.after = Look.into(work);
  }

  /** Looking migrates, so it is done to a copy. */
  private Look lookAtCopy() {
    Look look = Look.into(work);
    copy(template, work);
    return look;
  }

  /**
   * Ends so many runs at random moments: killed ones after their youth, in which nothing is
   * written. A graph that is done begins anew.
   */
  void run(int times) {
    copy(template, work);
    while (kills < times) {
      long moment =
          random.nextLong(
              way == Way.KILL ? undisturbed.toMillis() / 4 : 500, undisturbed.toMillis());
      boolean killed = kill(Duration.ofMillis(moment));
      Look left = look();
      System.out.printf(
          "  %s after %.1f s left %d documents%s%n",
          killed ? way.name().toLowerCase(Locale.ROOT) + " " + kills : "an end",
          moment / 1e3,
          left.documents().size(),
          said);
      left.isBetween(before, after);
      boolean done = left.checksum().equals(after.checksum());
      if (done || kills % 4 == 0 || kills == times) {
        if (!done || !scenario.makesAGraph()) {
          complete();
        }
        assertThat(Look.into(work)).isEqualTo(after);
        completions++;
        copy(template, work);
      }
    }
  }

  /** False for a run that was done before that moment; then the machine is faster than it was. */
  private boolean kill(Duration moment) {
    long start = System.nanoTime();
    try (Program program = scenario.start(work)) {
      boolean ended = program.ends(moment);
      said = "";
      if (!ended && way == Way.ASK) {
        ask(program, moment.compareTo(STARTED) > 0);
      }
      program.kill();
      if (ended) {
        undisturbed = Duration.ofNanos(System.nanoTime() - start);
        assertThat(program.exitCode()).as(program.toString()).isIn(scenario.exitCodes());
        return false;
      }
      kills++;
      return true;
    }
  }

  /** It ends by itself, soon, and not without a word unless it had not begun. */
  private void ask(Program program, boolean begun) {
    long start = System.nanoTime();
    program.signal("INT");
    program.await(PATIENCE);
    String words = (program.out() + program.err()).strip();
    assertThat(words).as("what it said").doesNotContain("Exception");
    if (begun) {
      assertThat(words).as("what it said").isNotEmpty();
    }
    said =
        ", %.1f s later: %s"
            .formatted((System.nanoTime() - start) / 1e9, words.replaceAll("\\s*\\n\\s*", " | "));
  }

  /** A new graph is there whole, or there is none; looking at none would make one. */
  private Look look() {
    if (scenario.makesAGraph() && !Files.exists(work)) {
      return Look.NOTHING;
    }
    Look look = Look.into(work);
    assertThat(look.schema()).isEqualTo(after.schema());
    if (scenario.makesAGraph()) {
      assertThat(look).isEqualTo(after);
    }
    return look;
  }

  private void complete() {
    try (Program program = Program.run(scenario.arguments(work))) {
      assertThat(program.exitCode()).as(program.toString()).isIn(scenario.exitCodes());
      assertThat(program.err()).doesNotContain("Exception");
    }
  }

  @Override
  public String toString() {
    return "%-8s a run takes %.1f s; ended %d times (%s), %d completions equal to the undisturbed run"
        .formatted(scenario.name(), undisturbed.toMillis() / 1e3, kills, way, completions);
  }

  static void copy(Path from, Path to) {
    delete(to);
    if (!Files.exists(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
