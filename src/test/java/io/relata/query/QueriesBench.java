package io.relata.query;

import io.relata.graph.HarnessGraph;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;

/** Latency of every query on generated graphs; started by {@code bench/queries.sh}. */
public final class QueriesBench {
  private static final int WARM = 10;
  private static final int MEASURED = 60;

  private QueriesBench() {}

  /**
   * @param args sizes in facts
   */
  public static void main(String[] args) throws IOException {
    System.out.println("facts,query,relata_p50_us,relata_p99_us,driver_p50_us,driver_p99_us");
    for (String size : args) {
      measure(Integer.parseInt(size));
    }
    System.exit(0);
  }

  private static void measure(int facts) throws IOException {
    HarnessGraph graph = HarnessGraph.open();
    try (InputStream script =
        Objects.requireNonNull(QueriesBench.class.getResourceAsStream("generated.cypher"))) {
      graph.run(
          new String(script.readAllBytes(), StandardCharsets.UTF_8)
              .replace("$facts", String.valueOf(facts)));
    }
    Ontology ontology = Ontology.businessNews();
    Questions questions = Questions.of(graph, ontology);
    Arguments arguments = new Arguments(ontology);
    for (Query query : Queries.bundled().list()) {
      if (query.name().equals("meaning")) {
        continue; // its time is the embedding model's
      }
      long[][] times =
          times(
              facts,
              query,
              given -> questions.ask(query.name(), given),
              given -> graph.byHand(query.cypher(), arguments.convert(query, given)));
      long[] relata = times[0];
      long[] driver = times[1];
      System.out.printf(
          "%d,%s,%d,%d,%d,%d%n",
          facts,
          query.name(),
          at(relata, 0.5),
          at(relata, 0.99),
          at(driver, 0.5),
          at(driver, 0.99));
    }
  }

  /** Both in turns, so that warming up and other load meet them alike. */
  private static long[][] times(
      int facts,
      Query query,
      Consumer<Map<String, Object>> one,
      Consumer<Map<String, Object>> other) {
    Random random = new Random(7);
    long[][] times = new long[2][MEASURED];
    for (int i = -WARM; i < MEASURED; i++) {
      Map<String, Object> given = given(facts, query, random);
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

  private static Map<String, Object> given(int facts, Query query, Random random) {
    String one = "Firm " + random.nextInt(facts / 5);
    String two = "Firm " + random.nextInt(facts / 5);
    Map<String, Object> given = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      if (parameter.required()) {
        given.put(
            parameter.name(),
            switch (parameter.name()) {
              case "entities" -> one + "," + two;
              case "to" -> query.name().equals("changes") ? "2024" : two;
              case "from" -> query.name().equals("changes") ? "2021" : one;
              case "id" -> "d" + random.nextInt(facts / 10);
              case "relation" -> "PARTNERS_WITH";
              case "asOf", "knownAt" -> "2026";
              default -> one;
            });
      }
    }
    return given;
  }

  private static long at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
