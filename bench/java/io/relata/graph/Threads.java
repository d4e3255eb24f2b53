package io.relata.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of this process's threads used the processors since it was made, where Linux tells. */
final class Threads {
  private static final Path TASKS = Path.of("/proc/self/task");

  private final Map<String, Long> start = nanos();

  /** The largest shares, by name of the thread without its number. */
  String shares() {
    Map<String, Long> used = new TreeMap<>();
    nanos()
        .forEach(
            (thread, nanos) -> {
              long more = nanos - start.getOrDefault(thread, 0L);
              used.merge(thread.replaceAll("^\\d+ |[#\\d.-]+", ""), more, Long::sum);
            });
    double all = Math.max(1, used.values().stream().mapToLong(Long::longValue).sum());
    return used.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(7)
        .map(each -> "%s %.0f %%".formatted(each.getKey().strip(), each.getValue() / all * 100))
        .collect(Collectors.joining(", "));
  }

  private static Map<String, Long> nanos() {
    Map<String, Long> nanos = new HashMap<>();
    if (!Files.isDirectory(TASKS)) {
      return nanos;
    }
    try (Stream<Path> tasks = Files.list(TASKS)) {
      for (Path task : (Iterable<Path>) tasks::iterator) {
        read(task, "comm")
            .forEach(
                name ->
                    read(task, "schedstat")
                        .forEach(
                            times ->
                                nanos.put(
                                    task.getFileName() + " " + name,
                                    Long.parseLong(times.split(" ")[0]))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return nanos;
  }

  /** None when the thread has ended meanwhile. */
  private static List<String> read(Path task, String file) {
    try {
      return Files.readAllLines(task.resolve(file));
    } catch (IOException e) {
      return List.of();
    }
  }
}
