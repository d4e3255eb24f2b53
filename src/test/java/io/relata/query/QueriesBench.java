package io.relata.query;

import io.relata.graph.StoredGraph;
import io.relata.ontology.Ontology;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Latency of every query on graphs in folders; started by {@code bench/queries.sh}. */
public final class QueriesBench {
  /** Rounds before the measured ones, or what fits into the time for the slow ones. */
  private static final int WARM = 1000;

  private static final Duration WARMING = Duration.ofSeconds(5);
  private static final int LEAST_WARM = 20;
  private static final int MEASURED = 100;

  /** About the best known entity, which takes longer. */
  private static final int WARM_KNOWN = 1;

  private static final int MEASURED_KNOWN = 4;

  private QueriesBench() {}

  /**
   * @param args folders of graphs; a word that begins with {@code =} limits it to those queries,
   *     with commas between
   */
  public static void main(String[] args) {
    System.out.println(
        "graph,query,rows,relata_p50_us,relata_p99_us,driver_p50_us,driver_p99_us,ratio,known_p50_us,known_most_us");
    Set<String> only =
        Arrays.stream(args)
            .filter(arg -> arg.startsWith("="))
            .findFirst()
            .filter(arg -> arg.length() > 1)
            .map(arg -> Set.of(arg.substring(1).split(",")))
            .orElse(Set.of());
    for (String folder : args) {
      if (!folder.startsWith("=")) {
        try (StoredGraph graph = StoredGraph.open(Path.of(folder))) {
          measure(Path.of(folder).getFileName().toString(), graph, only);
        }
      }
    }
    System.exit(0);
  }

  private static void measure(String name, StoredGraph graph, Set<String> only) {
    Ontology ontology = Ontology.businessNews();
    Questions questions = Questions.of(graph.reader(), ontology);
    Arguments arguments = new Arguments(ontology);
    AskedAbout about = AskedAbout.in(graph);
    List<Double> ratios = new ArrayList<>();
    for (Query query : Queries.bundled().list()) {
      if (query.name().equals("meaning") || !only.isEmpty() && !only.contains(query.name())) {
        continue; // the time of the first is the embedding model's
      }
      Consumer<Map<String, Object>> relata = given -> questions.ask(query.name(), given);
      LongSummaryStatistics rows = new LongSummaryStatistics();
      long[][] times =
          times(
              WARM,
              MEASURED,
              () -> about.ordinary(query),
              relata,
              given -> rows.accept(graph.byHand(query.cypher(), arguments.convert(query, given))));
      long[] known =
          times(WARM_KNOWN, MEASURED_KNOWN, () -> about.bestKnown(query), relata, given -> {})[0];
      double ratio = (double) at(times[0], 0.5) / at(times[1], 0.5);
      ratios.add(ratio);
      System.out.printf(
          Locale.ROOT,
          "%s,%s,%.1f,%d,%d,%d,%d,%.2f,%d,%d%n",
          name,
          query.name(),
          rows.getAverage(),
          at(times[0], 0.5),
          at(times[0], 0.99),
          at(times[1], 0.5),
          at(times[1], 0.99),
          ratio,
          at(known, 0.5),
          at(known, 0.99));
    }
    ratios.sort(null);
    System.out.printf(
        Locale.ROOT,
        "# %s: median of the ratios %.2f, highest %.2f%n",
        name,
        ratios.get(ratios.size() / 2),
        ratios.get(ratios.size() - 1));
  }

  /** Both in turns, so that warming up and other load meet them alike. */
  private static long[][] times(
      int warm,
      int measured,
      Supplier<Map<String, Object>> arguments,
      Consumer<Map<String, Object>> one,
      Consumer<Map<String, Object>> other) {
    long[][] times = new long[2][measured];
    long enough = System.nanoTime() + WARMING.toNanos();
    for (int i = -warm; i < measured; i++) {
      if (i < -LEAST_WARM && System.nanoTime() > enough) {
        i = -LEAST_WARM;
      }
      Map<String, Object> given = arguments.get();
      boolean swapped = i % 2 != 0;
      long first = time(swapped ? other : one, given);
      long second = time(swapped ? one : other, given);
      if (i >= 0) {
        times[0][i] = swapped ? second : first;
        times[1][i] = swapped ? first : second;
      }
    }
    Arrays.sort(times[0]);
    Arrays.sort(times[1]);
    return times;
  }

  private static long time(Consumer<Map<String, Object>> ask, Map<String, Object> given) {
    long start = System.nanoTime();
    ask.accept(given);
    return (System.nanoTime() - start) / 1000;
  }

  private static long at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
