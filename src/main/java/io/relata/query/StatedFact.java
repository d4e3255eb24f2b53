package io.relata.query;

import io.relata.fact.Certainty;
import io.relata.fact.PartialDate;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.fact.ValidBasis;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One relation between two entities as one sentence of one document states it.
 *
 * @param confidence of the extractor, 0 to 1
 * @param qualifiers further words of the text by role: {@code reason}, {@code scope} …
 * @param recordedAt when the graph learned it
 * @param retractedAt when it was taken back; null while it stands
 */
public record StatedFact(
    String id,
    Entity subject,
    String relation,
    Entity object,
    Certainty certainty,
    Polarity polarity,
    Status status,
    @Nullable PartialDate validFrom,
    @Nullable PartialDate validTo,
    @Nullable ValidBasis validBasis,
    double confidence,
    Map<String, String> qualifiers,
    @Nullable Instant recordedAt,
    @Nullable Instant retractedAt,
    Source source) {
  public StatedFact {
    Objects.requireNonNull(source, "A fact needs its source");
    qualifiers = Map.copyOf(qualifiers);
  }

  @Override
  public String toString() {
    return "%s%s %s %s: %s"
        .formatted(
            polarity == Polarity.NEGATIVE ? "denied: " : "", subject, relation, object, source);
  }
}
