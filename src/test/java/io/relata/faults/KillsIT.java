package io.relata.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few of what {@code bench/faults.sh} does many times. */
class KillsIT {
  @TempDir Path folder;

  @Test
  void what_kill_9_leaves_of_a_load_is_whole_and_the_same_command_completes_it() {
    new Kills(Scenario.load(folder, 400), folder, System.nanoTime()).run(2);
  }

  /** SIGTERM, because SIGINT is ignored by what is started in the background of a script. */
  @Test
  void a_wish_to_end_is_answered_with_a_summary_and_what_is_loaded_is_whole() throws IOException {
    Path graph = folder.resolve("graph");
    Path report = folder.resolve("report.json");
    Path facts = Scenario.facts(folder, 8_000);
    try (Program load =
        Program.start(
            "load", facts.toString(), "--graph", graph.toString(), "--report", report.toString())) {
      awaitAndASecond(graph.resolve("data/transactions/neo4j"), load);
      load.terminate();
      load.await(Duration.ofSeconds(60));
      assertThat(load.out())
          .as(load.toString())
          .contains("Stopped: ", "the same command continues");
      assertThat(load.err()).doesNotContain("Exception");
    }
    assertThat(Files.readString(report)).contains("\"stopped\":true");
    assertThat(Look.into(graph).documents()).hasSizeLessThan(8_000);
  }

  private static void awaitAndASecond(Path file, Program program) {
    while (!Files.exists(file) && program.isRunning()) {
      program.ends(Duration.ofMillis(50));
    }
    program.ends(Duration.ofSeconds(2));
  }
}
