package io.relata.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.fact.FactsFile;
import io.relata.graph.Workload;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few of what {@code bench/faults.sh} does many times. */
class KillsIT {
  @TempDir Path folder;

  @Test
  void what_kill_9_leaves_of_a_load_is_whole_and_the_same_command_completes_it() {
    new Kills(Scenario.load(folder, 300), Kills.Way.KILL, folder, System.nanoTime()).run(1);
  }

  /** SIGTERM, because SIGINT is ignored by what is started in the background of a script. */
  @Test
  void a_wish_to_end_is_answered_with_a_summary_and_what_is_loaded_is_whole() throws IOException {
    Path graph = folder.resolve("graph");
    Path report = folder.resolve("report.json");
    try (Program load =
        Program.start("load", "-", "--graph", graph.toString(), "--report", report.toString())) {
      feed(load, 1_000);
      load.await(Duration.ofSeconds(60));
      assertThat(load.out())
          .as(load.toString())
          .contains("Stopped: ", "the same command continues");
      assertThat(load.err()).doesNotContain("Exception");
    }
    assertThat(Files.readString(report)).contains("\"stopped\":true");
    assertThat(Look.into(graph).documents()).hasSizeBetween(500, 10_000);
  }

  @Test
  void a_wish_to_end_before_anything_is_read_is_granted_at_once() throws InterruptedException {
    Path graph = folder.resolve("graph");
    try (Program load = Program.start("load", "-", "--graph", graph.toString())) {
      while (load.isRunning() && !Files.exists(graph)) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      load.terminate();
      load.await(Duration.ofSeconds(9)); // it would be given ten, were there something to end
      assertThat(load.err()).contains("the graph is whole as it was").hasLineCount(1);
    }
  }

  /** Documents without end; after some it is asked to end. */
  private static void feed(Program load, int before) {
    Workload workload = new Workload(50);
    try (Writer in = load.in()) {
      for (int i = 0; load.isRunning(); i++) {
        if (i == before) {
          load.terminate();
        }
        in.append(FactsFile.write(workload.document(i))).append('\n');
      }
    } catch (IOException e) {
      // it reads no more
    }
  }
}
