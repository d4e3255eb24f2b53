package io.relata.query;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entity at a glance.
 *
 * @param documents how many mention it
 * @param observations how many measured values are stated about it
 * @param counts relation to number of relationships, most first
 * @param relationships the best documented
 */
public record Profile(
    Entity entity,
    long documents,
    long observations,
    @Nullable LocalDate firstReported,
    @Nullable LocalDate lastReported,
    Map<String, Long> counts,
    List<Relationship> relationships) {
  public Profile {
    counts = Collections.unmodifiableMap(counts);
    relationships = List.copyOf(relationships);
  }

  static Profile of(Map<String, @Nullable Object> row) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Object each : (List<?>) Objects.requireNonNull(row.get("counts"))) {
      Map<?, ?> count = (Map<?, ?>) each;
      counts.put((String) count.get("relation"), (Long) count.get("number"));
    }
    return new Profile(
        (Entity) Objects.requireNonNull(row.get("entity")),
        (Long) Objects.requireNonNull(row.get("documents")),
        (Long) Objects.requireNonNull(row.get("observations")),
        (LocalDate) row.get("firstReported"),
        (LocalDate) row.get("lastReported"),
        counts,
        ((List<?>) Objects.requireNonNull(row.get("relationships")))
            .stream().map(Relationship.class::cast).toList());
  }
}
