package io.relata.graph.fold;

import io.relata.fact.Certainty;
import io.relata.fact.PartialDate;
import io.relata.fact.Polarity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sum of all live reports of one relationship: a pure function of the set of reports.
 *
 * @param denied whether nothing but denials was reported
 * @param properties of the edge, without its id
 */
public record Fold(boolean denied, Map<String, Object> properties) {

  /** The strongest, then the latest report is quoted; the id decides what is left. */
  private static final Comparator<Report> BEST =
      Comparator.comparing(Report::certainty)
          .thenComparing(Report::confidence, Comparator.reverseOrder())
          .thenComparing(
              report -> report.reportedOn() == null ? LocalDate.MIN : report.reportedOn(),
              Comparator.reverseOrder())
          .thenComparing(Report::factId);

  /** Folds at least one report. */
  public static Fold of(Collection<Report> reports) {
    List<Report> stated = with(Polarity.POSITIVE, reports);
    List<Report> denials = with(Polarity.NEGATIVE, reports);
    boolean denied = stated.isEmpty();
    List<Report> told = denied ? denials : stated;
    Collection<List<Report>> sources = Sources.of(told);
    Report best = told.stream().min(BEST).orElseThrow();
    Episodes episodes = new Episodes(told);
    Map<String, Object> properties = new HashMap<>();
    properties.put("status", episodes.status().name());
    properties.put("certainty", best.certainty().name());
    properties.put("confidence", confidence(sources));
    properties.put("facts", (long) told.size());
    properties.put("documents", (long) sources.size());
    properties.put("denials", (long) denials.size());
    properties.put("quote", best.quote());
    put(properties, "since", episodes.since(), PartialDate::first);
    put(properties, "until", episodes.until(), PartialDate::last);
    told.stream()
        .map(Report::reportedOn)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .ifPresent(first -> properties.put("firstReported", first));
    told.stream()
        .map(Report::reportedOn)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .ifPresent(last -> properties.put("lastReported", last));
    return new Fold(denied, properties);
  }

  private static List<Report> with(Polarity polarity, Collection<Report> reports) {
    return reports.stream().filter(report -> report.polarity() == polarity).toList();
  }

  private static void put(
      Map<String, Object> properties,
      String name,
      @org.jspecify.annotations.Nullable PartialDate date,
      java.util.function.Function<PartialDate, LocalDate> day) {
    if (date != null) {
      properties.put(name, date.toString());
      properties.put(name + "Day", day.apply(date));
    }
  }

  /**
   * The chance that at least one independent source is right, if each is as often as its extractor
   * and its words are sure; in ten-thousandths, so that it does not depend on the order of adding.
   */
  private static double confidence(Collection<List<Report>> sources) {
    double allWrong =
        sources.stream()
            .mapToDouble(source -> source.stream().mapToDouble(Fold::belief).max().orElse(0))
            .sorted()
            .reduce(1, (wrong, belief) -> wrong * (1 - belief));
    return Math.round((1 - allWrong) * 10_000) / 10_000.0;
  }

  private static double belief(Report report) {
    return report.confidence() * weight(report.certainty());
  }

  private static double weight(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> 1;
      case PROBABLE -> 0.7;
      case POSSIBLE -> 0.4;
    };
  }
}
