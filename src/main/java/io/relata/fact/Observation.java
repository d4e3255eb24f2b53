package io.relata.fact;

import org.jspecify.annotations.Nullable;

/**
 * A measured value that a document states about an entity. At least one of value and changePercent
 * is given.
 *
 * @param subject the id of a {@link NamedEntity} of the same document
 * @param metric what is measured, lower case, e.g. {@code revenue}, {@code smartphone sales}
 * @param value in units, scale words multiplied out ("$18.51 billion" is 18510000000)
 * @param unit ISO 4217 for money, {@code %} for shares, else the counted noun
 * @param period what it was measured over
 * @param changePercent negative for a fall
 * @param region the id of a Place of the same document
 * @param attributedTo the id of the entity that the text gives as the source
 */
public record Observation(
    String subject,
    String metric,
    @Nullable Double value,
    @Nullable String unit,
    @Nullable PartialDate period,
    @Nullable Double changePercent,
    @Nullable ChangeBasis changeBasis,
    @Nullable String region,
    @Nullable String attributedTo,
    Evidence evidence) {}
