package io.relata.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one thing about one entity, in order of time.
 *
 * @param region name of the place it was measured in
 */
public record Series(
    Entity entity,
    String metric,
    @Nullable String unit,
    @Nullable String region,
    List<StatedObservation> points) {
  public Series {
    points = List.copyOf(points);
  }

  static Series of(Map<String, @Nullable Object> row) {
    return new Series(
        (Entity) Objects.requireNonNull(row.get("entity")),
        (String) Objects.requireNonNull(row.get("metric")),
        (String) row.get("unit"),
        (String) row.get("region"),
        ((List<?>) Objects.requireNonNull(row.get("points")))
            .stream().map(StatedObservation.class::cast).toList());
  }
}
