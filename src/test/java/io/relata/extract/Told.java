package io.relata.extract;

import io.relata.document.Document;
import io.relata.fact.DocumentFacts;
import io.relata.fact.NamedEntity;
import io.relata.ontology.Ontology;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the engine that comes with the program takes from a text; one engine for all tests. */
final class Told {
  static final PatternExtractor ENGINE = Extractors.patterns(Ontology.businessNews());

  private Told() {}

  static Document document(String text) {
    return new Document("d", null, null, null, null, text);
  }

  static DocumentFacts read(String text) {
    return ENGINE.extract(document(text));
  }

  /** Every fact as "subject RELATION object". */
  static List<String> facts(String text) {
    DocumentFacts read = read(text);
    Map<String, String> names =
        read.entities().stream().collect(Collectors.toMap(NamedEntity::id, NamedEntity::name));
    return read.facts().stream()
        .map(
            fact ->
                "%s %s %s"
                    .formatted(
                        names.getOrDefault(fact.subject(), "?"),
                        fact.relation(),
                        names.getOrDefault(fact.object(), "?")))
        .toList();
  }
}
