package io.relata.fact;

import io.relata.document.Document;
import io.relata.document.Issue;
import io.relata.ontology.Ontology;
import io.relata.ontology.Relation;
import io.relata.ontology.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a facts file and the graph: a fact passes when its quote is the exact text at
 * its offsets and the ontology allows its signature; all else is left out and becomes an issue.
 */
public final class FactsCheck {
  private final Ontology ontology;

  public FactsCheck(Ontology ontology) {
    this.ontology = ontology;
  }

  /** The same without what fails, and with an issue for each failure. */
  public DocumentFacts check(DocumentFacts given) {
    return new OneDocument(given).checked();
  }

  private final class OneDocument {
    private final DocumentFacts given;
    private final List<Issue> issues;
    private final Map<String, NamedEntity> entities = new HashMap<>();

    OneDocument(DocumentFacts given) {
      this.given = given;
      this.issues = new ArrayList<>(given.issues());
    }

    DocumentFacts checked() {
      Document document = given.document();
      if (document.text() == null && !(given.facts().isEmpty() && given.observations().isEmpty())) {
        issues.add(
            Issue.info(
                "unchecked-quotes", document.id(), "has no text, so no quote can be checked"));
      }
      List<NamedEntity> known = given.entities().stream().filter(this::passes).toList();
      List<Fact> facts = given.facts().stream().filter(this::passes).toList();
      List<Observation> observations = given.observations().stream().filter(this::passes).toList();
      return new DocumentFacts(document, known, facts, observations, issues, given.reading());
    }

    private boolean passes(NamedEntity entity) {
      if (ontology.findEntityType(entity.type()).isEmpty()) {
        return refuse("unknown-type", "entity %s: %s".formatted(entity.id(), unknownType(entity)));
      }
      if (entity.name().isBlank()) {
        return refuse("no-name", "entity %s has an empty name".formatted(entity.id()));
      }
      if (entities.putIfAbsent(entity.id(), entity) != null) {
        return refuse("same-id", "a second entity %s is left out".formatted(entity.id()));
      }
      return true;
    }

    private boolean passes(Fact fact) {
      Optional<Relation> relation = ontology.findRelation(fact.relation());
      NamedEntity subject = entities.get(fact.subject());
      NamedEntity object = entities.get(fact.object());
      if (relation.isEmpty()) {
        return refuse("unknown-relation", fact, "is no relation of the ontology");
      }
      if (subject == null || object == null) {
        String missing = subject == null ? fact.subject() : fact.object();
        return refuse(
            "unknown-entity", fact, "names the entity " + missing + ", which is not listed");
      }
      if (fact.subject().equals(fact.object())) {
        return refuse("self-relation", fact, "relates an entity to itself");
      }
      if (!ontology.allows(relation.get(), subject.type(), object.type())) {
        return refuse(
            "signature",
            fact,
            "goes from %s to %s, but the ontology has %s to %s"
                .formatted(
                    subject.type(),
                    object.type(),
                    String.join("|", relation.get().from()),
                    String.join("|", relation.get().to())));
      }
      return known(fact.attributedTo(), fact.relation())
          && quoted(fact.evidence(), fact.relation());
    }

    private boolean passes(Observation observation) {
      String what = "observation of " + observation.metric();
      return known(observation.subject(), what)
          && known(observation.region(), what)
          && known(observation.attributedTo(), what)
          && quoted(observation.evidence(), what);
    }

    private boolean known(@Nullable String id, String what) {
      return id == null
          || entities.containsKey(id)
          || refuse(
              "unknown-entity", "%s names the entity %s, which is not listed".formatted(what, id));
    }

    private boolean quoted(Evidence evidence, String what) {
      String text = given.document().text();
      return text == null
          || evidence.holdsIn(text)
          || refuse(
              "quote-mismatch",
              "%s: its quote is not the text at %d–%d"
                  .formatted(what, evidence.start(), evidence.end()));
    }

    private boolean refuse(String code, Fact fact, String message) {
      return refuse(
          code, "%s %s %s %s".formatted(fact.subject(), fact.relation(), fact.object(), message));
    }

    private boolean refuse(String code, String message) {
      issues.add(Issue.error(code, given.document().id(), message));
      return false;
    }

    private String unknownType(NamedEntity entity) {
      Set<String> names = new HashSet<>();
      ontology.listEntityTypes().forEach(type -> names.add(type.name()));
      return Spelling.nearest(entity.type(), names)
          .map(near -> "%s is no type; did you mean %s?".formatted(entity.type(), near))
          .orElse(
              "%s is no type; known are %s"
                  .formatted(entity.type(), names.stream().sorted().toList()));
    }
  }
}
