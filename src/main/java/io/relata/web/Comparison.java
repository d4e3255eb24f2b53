package io.relata.web;

import io.relata.fact.DocumentFacts;
import io.relata.fact.Fact;
import io.relata.fact.NamedEntity;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what was read against what the graph knows. */
final class Comparison {
  private final PageQuestions questions;
  private final Ontology ontology;

  Comparison(PageQuestions questions, Ontology ontology) {
    this.questions = questions;
    this.ontology = ontology;
  }

  /** What loading each fact would do, in reading order. */
  List<Effect> of(List<DocumentFacts> documents) {
    return documents.stream().flatMap(document -> of(document).stream()).toList();
  }

  private List<Effect> of(DocumentFacts document) {
    Map<String, NamedEntity> entities =
        document.entities().stream()
            .collect(Collectors.toMap(NamedEntity::id, Function.identity()));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < document.facts().size(); i++) {
      Fact fact = document.facts().get(i);
      Map<String, Object> row = new HashMap<>();
      row.put("at", i);
      row.put("relation", fact.relation());
      row.put("symmetric", ontology.getRelation(fact.relation()).symmetric());
      row.put("subject", entities.get(fact.subject()).name());
      row.put("subjectType", ontology.root(entities.get(fact.subject()).type()));
      row.put("object", entities.get(fact.object()).name());
      row.put("objectType", ontology.root(entities.get(fact.object()).type()));
      rows.add(row);
    }
    Map<Long, Fields> known =
        questions.ask("compare", Map.of("rows", rows)).stream()
            .collect(Collectors.toMap(row -> row.count("at"), Function.identity()));
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < document.facts().size(); i++) {
      Fact fact = document.facts().get(i);
      effects.add(
          effect(
              fact,
              entities.get(fact.subject()),
              entities.get(fact.object()),
              known.getOrDefault((long) i, new Fields(Map.of()))));
    }
    return effects;
  }

  private static Effect effect(Fact fact, NamedEntity subject, NamedEntity object, Fields known) {
    return new Effect(
        kind(fact, known),
        subject.name(),
        subject.type(),
        known.text("subjectId") == null,
        fact.relation(),
        object.name(),
        object.type(),
        known.text("objectId") == null,
        fact.certainty().name(),
        fact.polarity().name(),
        fact.status().name(),
        fact.evidence().quote(),
        known.text("quote"));
  }

  private static Effect.Kind kind(Fact fact, Fields known) {
    if (known.text("id") == null) {
      return Effect.Kind.ADDS;
    }
    boolean denies = fact.polarity() == Polarity.NEGATIVE;
    if (denies != known.flag("denied")) {
      return Effect.Kind.CONTRADICTS;
    }
    boolean ends = fact.status() == Status.ENDED && !"ENDED".equals(known.text("status"));
    boolean surer = rank(fact.certainty().name()) > rank(known.text("certainty"));
    return ends || surer ? Effect.Kind.CHANGES : Effect.Kind.SUPPORTS;
  }

  private static int rank(@org.jspecify.annotations.Nullable String certainty) {
    return "CERTAIN".equals(certainty) ? 2 : "PROBABLE".equals(certainty) ? 1 : 0;
  }
}
