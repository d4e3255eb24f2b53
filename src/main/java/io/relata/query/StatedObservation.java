package io.relata.query;

import io.relata.fact.ChangeBasis;
import io.relata.fact.PartialDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measured value as one sentence of one document states it.
 *
 * @param value null where only the change is stated
 * @param unit ISO 4217 for money, {@code %} for shares, else the counted noun
 * @param region name of the place it was measured in
 */
public record StatedObservation(
    String id,
    Entity entity,
    String metric,
    @Nullable Double value,
    @Nullable String unit,
    @Nullable PartialDate period,
    @Nullable Double changePercent,
    @Nullable ChangeBasis changeBasis,
    @Nullable String region,
    Source source) {
  public StatedObservation {
    Objects.requireNonNull(source, "An observation needs its source");
  }
}
