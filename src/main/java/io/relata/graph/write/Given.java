package io.relata.graph.write;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import io.relata.fact.Fact;
import io.relata.fact.NamedEntity;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Tells whether a document was given before just as it is given now, without working out what
 * follows from it.
 */
final class Given {
  /** To be raised when the same documents would give another graph. */
  private static final int DERIVATION = 1;

  private final String ontology;

  Given(Ontology ontology) {
    this.ontology =
        Ids.of(DERIVATION, sorted(ontology.listEntityTypes()), sorted(ontology.listRelations()));
  }

  private static List<String> sorted(Collection<?> parts) {
    return parts.stream().map(String::valueOf).sorted().toList();
  }

  /** Equal for what is given equally. */
  String identity(DocumentFacts given) {
    if (given.reading() != null) {
      return identity(given.reading());
    }
    List<Object> parts = new ArrayList<>();
    parts.add(ontology);
    parts.add(given.document());
    for (NamedEntity entity : given.entities()) {
      parts.addAll(List.of(entity.id(), entity.type(), entity.name(), entity.aliases()));
      parts.add(new TreeMap<>(entity.identifiers()));
      parts.add(entity.mentions());
    }
    for (Fact fact : given.facts()) {
      parts.addAll(List.of(fact.subject(), fact.relation(), fact.object()));
      parts.addAll(List.of(fact.certainty(), fact.polarity(), fact.status(), fact.confidence()));
      parts.add(fact.validFrom());
      parts.add(fact.validTo());
      parts.add(fact.validBasis());
      parts.add(fact.attributedTo());
      parts.addAll(List.of(fact.evidence(), fact.extractor(), new TreeMap<>(fact.qualifiers())));
    }
    parts.add(given.observations());
    return Ids.of(parts.toArray());
  }

  String identity(String reading) {
    return Ids.of(ontology, reading);
  }

  /** Whether all of it was taken; what was not has to be told each time. */
  static boolean isWhole(DocumentFacts given, DocumentFacts checked, Arrival arrival) {
    return arrival.facts().size() == given.facts().size()
        && arrival.observations().size() == given.observations().size()
        && checked.entities().size() == given.entities().size()
        && checked.issues().stream().noneMatch(issue -> issue.level() == Issue.Level.ERROR);
  }
}
