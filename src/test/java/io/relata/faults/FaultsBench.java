package io.relata.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Kills every writing command many times; see {@code bench/faults.sh}. */
final class FaultsBench {
  private FaultsBench() {}

  /**
   * Arguments: kills of each command, then the commands to kill, {@code ask-} before those to end
   * by SIGINT, heap, disk; all when none is named.
   */
  public static void main(String... arguments) throws IOException {
    int kills = Integer.parseInt(arguments[0]);
    Set<String> chosen = Set.copyOf(List.of(arguments).subList(1, arguments.length));
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("seed " + seed);
    Path folder = Files.createTempDirectory("relata-faults");
    List<Supplier<Scenario>> scenarios =
        List.of(
            () -> Scenario.load(folder, 1_000),
            () -> Scenario.bulk(folder, 1_000),
            () -> Scenario.build(folder, 200),
            () -> Scenario.retract(200),
            () -> Scenario.merge(folder, 500),
            () -> Scenario.migrate(300));
    Logger.getLogger("").setLevel(Level.WARNING);
    try {
      for (Supplier<Scenario> each : scenarios) {
        Scenario scenario = each.get();
        for (Kills.Way way : Kills.Way.values()) {
          String name = (way == Kills.Way.ASK ? "ask-" : "") + scenario.name();
          if (chosen.contains(name) || chosen.isEmpty() && way == Kills.Way.KILL) {
            Kills rounds = new Kills(scenario, way, folder, seed);
            rounds.run(kills);
            System.out.println(rounds);
          }
        }
      }
      if (chosen.isEmpty() || chosen.contains("heap")) {
        new Limits(folder, 1_000).heap();
      }
      if (chosen.isEmpty() || chosen.contains("disk")) {
        new Limits(folder, 3_000).disk();
      }
    } finally {
      Kills.delete(folder);
    }
  }
}
