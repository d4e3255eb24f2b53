package io.relata.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Facts a second of each route, each run of it, and what else was found out. */
final class Figures {
  private final Map<String, List<Double>> rates = new LinkedHashMap<>();
  private final Map<String, Object> others = new LinkedHashMap<>();

  private final Map<String, List<Double>> costs = new LinkedHashMap<>();
  private final Map<String, String> threads = new HashMap<>();

  void rate(String route, int facts, Clock clock) {
    rate(route, facts, clock.nanos());
    costs
        .computeIfAbsent(route, unused -> new ArrayList<>())
        .add(clock.processorNanos() / 1e3 / facts);
  }

  /** Told with the route's figures: which threads worked during its last run. */
  void threads(String route, Threads used) {
    threads.put(route, used.shares());
  }

  void rate(String route, int facts, long nanos) {
    rates.computeIfAbsent(route, unused -> new ArrayList<>()).add(facts / (nanos / 1e9));
  }

  /** The lowest and the highest of a route's runs. */
  void print(String route, String note) {
    List<Double> runs = rates.get(route).stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-32s %,9.0f – %,9.0f facts/s   %s%s%n",
        route,
        runs.get(0),
        runs.get(runs.size() - 1),
        note,
        cost(route));
    if (threads.containsKey(route)) {
      System.out.printf("%-32s %s%n", "", threads.get(route));
    }
  }

  private String cost(String route) {
    return costs.containsKey(route)
        ? ", %.0f µs of processor time a fact".formatted(median(costs.get(route)))
        : "";
  }

  void put(String name, Object value) {
    others.put(name, value);
  }

  void ratio(String name, String ours, String theirs) {
    if (rates.containsKey(ours) && rates.containsKey(theirs)) {
      others.put(name, Math.round(median(ours) / median(theirs) * 100) / 100.0);
    }
  }

  private double median(String route) {
    return median(rates.get(route));
  }

  private static double median(List<Double> runs) {
    return runs.stream().sorted().toList().get(runs.size() / 2);
  }

  String json(int facts) {
    StringBuilder json = new StringBuilder("{\"facts\":" + facts);
    rates.keySet().forEach(route -> put(json, route, Math.round(median(route))));
    others.forEach((name, value) -> put(json, name, value));
    return json.append('}').toString();
  }

  private static void put(StringBuilder json, String name, Object value) {
    json.append(",\"").append(name).append("\":").append(value);
  }
}
