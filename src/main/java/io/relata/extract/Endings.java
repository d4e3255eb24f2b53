package io.relata.extract;

import io.relata.document.Document;
import io.relata.fact.Fact;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.fact.ValidBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ties that a document itself says are over: one that began on a stated day in the past, whose one
 * side later in the text turns the other down.
 */
final class Endings {
  private static final Set<String> TIES = Set.of("PARTNERS_WITH", "SUPPLIES", "INVESTS_IN");

  private Endings() {}

  static List<Fact> mark(List<Fact> facts, Document document) {
    return facts.stream()
        .map(fact -> isOver(fact, facts, document.publishedOn()) ? ended(fact) : fact)
        .toList();
  }

  private static boolean isOver(Fact fact, List<Fact> facts, @Nullable LocalDate publishedOn) {
    return TIES.contains(fact.relation())
        && fact.status() == Status.ACTIVE
        && fact.polarity() == Polarity.POSITIVE
        && fact.validBasis() == ValidBasis.STATED
        && fact.validFrom() != null
        && publishedOn != null
        && fact.validFrom().last().isBefore(publishedOn)
        && facts.stream().anyMatch(other -> turnsDown(other, fact));
  }

  private static boolean turnsDown(Fact other, Fact tie) {
    return other.relation().equals("REJECTED")
        && other.polarity() == Polarity.POSITIVE
        && other.evidence().start() >= tie.evidence().start()
        && Set.of(tie.subject(), tie.object()).equals(Set.of(other.subject(), other.object()));
  }

  private static Fact ended(Fact fact) {
    return new Fact(
        fact.subject(),
        fact.relation(),
        fact.object(),
        fact.certainty(),
        fact.polarity(),
        Status.ENDED,
        fact.validFrom(),
        fact.validTo(),
        fact.validBasis(),
        fact.attributedTo(),
        fact.confidence(),
        fact.evidence(),
        fact.qualifiers(),
        fact.extractor());
  }
}
