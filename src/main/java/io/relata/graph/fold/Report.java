package io.relata.graph.fold;

import io.relata.fact.Certainty;
import io.relata.fact.PartialDate;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.fact.ValidBasis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A live fact as the fold sees it.
 *
 * @param reportedOn the day its document was published
 */
public record Report(
    String factId,
    Polarity polarity,
    Status status,
    Certainty certainty,
    double confidence,
    String quote,
    @Nullable PartialDate validFrom,
    @Nullable PartialDate validTo,
    @Nullable ValidBasis validBasis,
    @Nullable LocalDate reportedOn,
    Source source) {

  /**
   * The document, as far as it matters for telling copies apart.
   *
   * @param textHash SHA-256 of the text; null when there is no text
   * @param fingerprint of the text's wording; null when the text is too short to have one
   */
  public record Source(String document, @Nullable String textHash, @Nullable Long fingerprint) {}

  /** When it tells how things stood: the time it states, else the day it was reported. */
  LocalDate moment() {
    PartialDate stated = status == Status.ENDED && validTo != null ? validTo : validFrom;
    if (stated != null) {
      return stated.first();
    }
    return reportedOn == null ? LocalDate.MIN : reportedOn;
  }
}
