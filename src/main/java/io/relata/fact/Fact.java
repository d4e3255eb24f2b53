package io.relata.fact;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One relation between two entities as one sentence of one document states it.
 *
 * @param subject the id of a {@link NamedEntity} of the same document
 * @param relation a relation of the ontology
 * @param object the id of a {@link NamedEntity} of the same document
 * @param validFrom when the relation began to hold, as precisely as known; null when unknown
 * @param validTo the last moment it held; null when it still holds or unknown
 * @param validBasis null exactly when both dates are
 * @param attributedTo the id of the entity that the text gives as the source; null when it asserts
 *     itself
 * @param confidence of the extractor, 0 to 1
 * @param qualifiers further words of the text by role: {@code reason}, {@code scope} …
 * @param extractor who made it, e.g. {@code patterns/1}
 */
public record Fact(
    String subject,
    String relation,
    String object,
    Certainty certainty,
    Polarity polarity,
    Status status,
    @Nullable PartialDate validFrom,
    @Nullable PartialDate validTo,
    @Nullable ValidBasis validBasis,
    @Nullable String attributedTo,
    double confidence,
    Evidence evidence,
    Map<String, String> qualifiers,
    String extractor) {
  public Fact {
    qualifiers = Map.copyOf(qualifiers);
  }
}
