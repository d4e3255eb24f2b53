package io.relata.extract.clause;

import io.relata.fact.Certainty;
import io.relata.fact.PartialDate;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.fact.ValidBasis;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a trigger say about it.
 *
 * @param asserted false where the clause states nothing about the world: conditions, questions,
 *     generic and hypothetical statements; make no fact of it
 * @param validBasis null exactly when both dates are
 * @param reason the words that give one ("because …"), without the conjunction
 * @param scope the words that limit it ("in China", "for its phones")
 */
public record ClauseReading(
    Certainty certainty,
    Polarity polarity,
    Status status,
    boolean asserted,
    @Nullable PartialDate validFrom,
    @Nullable PartialDate validTo,
    @Nullable ValidBasis validBasis,
    @Nullable Attribution attribution,
    @Nullable TextSpan reason,
    @Nullable TextSpan scope) {}
