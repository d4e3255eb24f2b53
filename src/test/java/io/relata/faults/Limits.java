package io.relata.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A load with too little memory, or on a disk that fills: it ends in words and can go on. */
final class Limits {
  private static final Duration LONGEST = Duration.ofMinutes(4);

  private final Path folder;
  private final Scenario scenario;
  private final Look undisturbed;

  /** Small enough for the disk when it is done; the transaction log takes most of it. */
  Limits(Path folder, int documents) {
    this.folder = folder;
    this.scenario = Scenario.load(folder, documents);
    Path graph = folder.resolve("limits-undisturbed");
    complete(graph);
    this.undisturbed = Look.into(graph);
    Kills.delete(graph);
  }

  /** With less and less memory. */
  void heap() {
    for (int megabytes : List.of(96, 80, 64, 56, 48, 40)) {
      Path graph = folder.resolve("heap");
      tell(megabytes + " MiB of heap", load(graph, List.of("-Xmx" + megabytes + "m")));
      isWhole(graph);
      Kills.delete(graph);
    }
  }

  /** In less and less room; needs the right to mount. */
  void disk() {
    Path disk = folder.resolve("disk");
    for (int megabytes : List.of(290, 250, 210, 170)) {
      try {
        Files.createDirectories(disk);
        if (!run(
            "mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", disk.toString())) {
          System.out.println("  disk: skipped, this user may not mount");
          return;
        }
        Path graph = disk.resolve("graph");
        Path copy = folder.resolve("disk-copy");
        try {
          tell(megabytes + " MiB of disk", load(graph, List.of("-Xmx1g")));
          Kills.copy(graph, copy);
        } finally {
          run("umount", disk.toString());
        }
        isWhole(copy);
        Kills.delete(copy);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private record End(int exitCode, double seconds, String words) {}

  private End load(Path graph, List<String> javaOptions) {
    List<String> arguments = new ArrayList<>(List.of(scenario.arguments(graph)));
    long start = System.nanoTime();
    try (Program program = Program.start(javaOptions, arguments.toArray(String[]::new))) {
      program.await(LONGEST);
      assertThat(program.exitCode()).as(program.toString()).isIn(0, 3, 4);
      assertThat(program.err()).as(program.toString()).doesNotContain("\tat ");
      if (program.exitCode() != 0) {
        assertThat(program.err()).as(program.toString()).isNotBlank();
      }
      return new End(program.exitCode(), (System.nanoTime() - start) / 1e9, program.err().strip());
    }
  }

  /** Nothing in it is half, and the same command makes the graph of a run that had enough. */
  private void isWhole(Path graph) {
    if (Files.exists(graph.resolve("data"))) {
      Look left = Look.into(graph);
      left.isBetween(new Look("", "", Map.of()), undisturbed);
      System.out.printf("    left %d documents%n", left.documents().size());
    }
    complete(graph);
    assertThat(Look.into(graph)).isEqualTo(undisturbed);
  }

  private void complete(Path graph) {
    try (Program program = Program.run(scenario.arguments(graph))) {
      assertThat(program.exitCode()).as(program.toString()).isZero();
    }
  }

  private static void tell(String limit, End end) {
    System.out.printf(
        "  %s: exit code %d after %.1f s %s%n", limit, end.exitCode(), end.seconds(), end.words());
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
