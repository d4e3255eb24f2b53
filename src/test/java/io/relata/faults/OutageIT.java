package io.relata.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real program in processes of its own, when something around it ends. */
@Timeout(240)
class OutageIT {
  private static final Duration LONG = Duration.ofSeconds(90);

  @TempDir Path folder;

  @Test
  void a_load_that_is_told_to_end_says_what_it_did_and_can_go_on() {
    Scenario load = Scenario.load(folder, 12_000);
    Path graph = folder.resolve("graph");
    try (Program program = load.start(graph)) {
      while (program.isRunning() && !graph.resolve("data/databases/neo4j").toFile().isDirectory()) {
        program.ends(Duration.ofMillis(100));
      }
      program.ends(Duration.ofSeconds(5));
      program.terminate();
      program.await(Duration.ofSeconds(15));
      assertThat(program.exitCode()).as(program.toString()).isEqualTo(143);
      assertThat(program.out()).contains("Stopped: ", "the same command continues");
      assertThat(program.err()).isEmpty();
    }
    assertThat(Look.into(graph).documents().values())
        .allMatch(holds -> holds.startsWith("8 facts"));
  }

  @Test
  void a_server_that_goes_away_and_comes_back_is_waited_for() throws IOException {
    Path facts = Scenario.facts(folder, 8_000);
    int bolt = freePort();
    Path graph = folder.resolve("graph");
    Program server = serve(graph, bolt);
    try (Program load =
        Program.start("load", facts.toString(), "--uri", "bolt://localhost:" + bolt)) {
      load.ends(Duration.ofSeconds(6));
      assertThat(load.isRunning()).as(load.toString()).isTrue();
      server.kill();
      server = serve(graph, bolt);
      load.await(LONG);
      assertThat(load.exitCode()).as(load.toString()).isZero();
      assertThat(load.out()).contains("8,000 documents", "no issues");
    } finally {
      server.close();
    }
    assertThat(Look.into(graph).documents()).hasSize(8_000);
  }

  @Test
  void a_full_disk_is_said_in_words_and_loses_nothing() throws IOException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        ran("mount", "-t", "tmpfs", "-o", "size=300m", "relata-test", disk.toString()),
        "a small disk cannot be mounted by this user");
    try {
      Scenario load = Scenario.load(folder, 8_000);
      Path graph = disk.resolve("graph");
      try (Program full = load.start(graph)) {
        full.await(LONG);
        assertThat(full.exitCode()).as(full.toString()).isEqualTo(3);
        assertThat(full.err()).contains("the disk is full").doesNotContain("\tat ");
      }
      assertThat(ran("mount", "-o", "remount,size=2g", disk.toString())).isTrue();
      try (Program again = Program.run(load.arguments(graph))) {
        assertThat(again.exitCode()).as(again.toString()).isZero();
      }
      assertThat(Look.into(graph).documents()).hasSize(8_000);
    } finally {
      ran("umount", disk.toString());
    }
  }

  @Test
  void too_little_memory_is_said_in_words_and_loses_nothing() {
    Scenario load = Scenario.load(folder, 3_000);
    Path graph = folder.resolve("graph");
    try (Program small = Program.start(List.of("-Xmx56m"), load.arguments(graph))) {
      small.await(LONG);
      assertThat(small.exitCode()).as(small.toString()).isIn(0, 3, 4);
      assertThat(small.err()).doesNotContain("\tat io.relata");
    }
    try (Program again = Program.run(load.arguments(graph))) {
      assertThat(again.exitCode()).as(again.toString()).isZero();
    }
    assertThat(Look.into(graph).documents()).hasSize(3_000);
  }

  private static boolean ran(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Program serve(Path graph, int bolt) throws IOException {
    Program server =
        Program.start(
            "serve",
            "--graph",
            graph.toString(),
            "--bolt-port",
            Integer.toString(bolt),
            "--browser-port",
            "0",
            "--port",
            "0");
    assertThat(server.says("Ctrl-C ends it", LONG)).as(server.toString()).isTrue();
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
