package io.relata.faults;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few kills of each kind would be minutes: {@code bench/faults.sh} does many. */
class KillIT {
  @TempDir Path folder;

  @Test
  void a_load_that_is_killed_anywhere_leaves_whole_documents_and_completes() {
    new Kills(Scenario.load(folder, 1_000), folder, System.nanoTime()).run(2);
  }

  @Test
  void a_bulk_load_that_is_killed_leaves_no_graph_or_the_whole_one() {
    new Kills(Scenario.bulk(folder, 1_000), folder, System.nanoTime()).run(2);
  }
}
