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

  /** Arguments: kills of each command, then the commands to kill; all when none is named. */
  public static void main(String... arguments) throws IOException {
    int kills = Integer.parseInt(arguments[0]);
    Set<String> chosen = Set.copyOf(List.of(arguments).subList(1, arguments.length));
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("seed " + seed);
    Path folder = Files.createTempDirectory("relata-faults");
    List<Supplier<Scenario>> scenarios =
        List.of(
            () -> Scenario.load(folder, 3_000),
            () -> Scenario.bulk(folder, 3_000),
            () -> Scenario.build(folder, 600),
            () -> Scenario.retract(400),
            () -> Scenario.merge(folder, 1_000),
            () -> Scenario.migrate(1_000));
    Logger.getLogger("").setLevel(Level.WARNING);
    try {
      for (Supplier<Scenario> each : scenarios) {
        Scenario scenario = each.get();
        if (chosen.isEmpty() || chosen.contains(scenario.name())) {
          Kills rounds = new Kills(scenario, folder, seed);
          rounds.run(kills);
          System.out.println(rounds);
        }
      }
    } finally {
      Kills.delete(folder);
    }
  }
}
