package io.relata.web;

import io.relata.ontology.Ontology;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All that is known about one entity. */
@Tag(name = "Read")
@RestController
final class EntityController {
  private static final int MOST = 200;
  private final PageQuestions questions;
  private final Ontology ontology;

  EntityController(PageQuestions questions, Ontology ontology) {
    this.questions = questions;
    this.ontology = ontology;
  }

  /**
   * Who it is.
   *
   * @param types the type and all it is a kind of, nearest first
   */
  record Profile(
      String id,
      String name,
      String type,
      List<String> types,
      List<StatedName> names,
      List<RelationCount> relations,
      long facts,
      long observations) {}

  /** A name as documents state it. */
  record StatedName(String name, String key, long documents) {}

  /** How many relationships of one kind it has. */
  record RelationCount(String relation, boolean denied, boolean outgoing, long count) {}

  /** A measured value that a document states about it. */
  record ObservationView(
      String id,
      String metric,
      @Nullable Double value,
      @Nullable String unit,
      @Nullable String period,
      @Nullable Double changePercent,
      @Nullable String changeBasis,
      @Nullable String region,
      String quote,
      DocumentRef document) {}

  @Operation(summary = "Names, type and what kinds of relationships an entity has")
  @GetMapping("/api/entities/{id}")
  Profile entity(@PathVariable String id) {
    Fields row =
        questions
            .askOne("entity", Map.of("id", id))
            .orElseThrow(() -> new NoSuchElementException("There is no entity " + id));
    String type = row.getText("type");
    return new Profile(
        id,
        row.getText("name"),
        type,
        ontology.findEntityType(type).map(known -> ontology.line(type)).orElse(List.of(type)),
        row.list("names").stream()
            .map(n -> new StatedName(n.getText("name"), n.getText("key"), n.count("documents")))
            .toList(),
        row.list("relations").stream()
            .map(
                r ->
                    new RelationCount(
                        r.getText("relation"),
                        r.flag("denied"),
                        r.flag("outgoing"),
                        r.count("count")))
            .toList(),
        row.count("facts"),
        row.count("observations"));
  }

  @Operation(summary = "What was reported about an entity, the latest first")
  @GetMapping("/api/entities/{id}/timeline")
  List<FactView> timeline(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "50") int limit) {
    return questions
        .ask(
            "timeline",
            Map.of(
                "id", id,
                "offset", Limits.offset(offset),
                "limit", Limits.within(limit, MOST)))
        .stream()
        .map(FactView::of)
        .toList();
  }

  @Operation(summary = "The measured values that documents state about an entity")
  @GetMapping("/api/entities/{id}/observations")
  List<ObservationView> observations(@PathVariable String id) {
    return questions.ask("observations", Map.of("id", id)).stream()
        .map(EntityController::observation)
        .toList();
  }

  private static ObservationView observation(Fields row) {
    return new ObservationView(
        row.getText("id"),
        row.getText("metric"),
        row.number("value"),
        row.text("unit"),
        row.text("period"),
        row.number("changePercent"),
        row.text("changeBasis"),
        row.text("region"),
        row.getText("quote"),
        DocumentRef.of(row));
  }
}
