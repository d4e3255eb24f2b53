package io.relata.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

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
            () -> Scenario.load(folder, 6_000),
            () -> Scenario.bulk(folder, 6_000),
            () -> Scenario.build(folder, 2_000),
            () -> Scenario.retract(1_000),
            () -> Scenario.merge(folder, 3_000),
            () -> Scenario.migrate(3_000));
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
