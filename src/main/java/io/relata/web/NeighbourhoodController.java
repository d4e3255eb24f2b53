package io.relata.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The part of the graph around entities. */
@Tag(name = "Look")
@RestController
final class NeighbourhoodController {
  private static final int MOST_NEIGHBOURS = 100;
  private static final int MOST_ENTITIES = 300;

  /** More than can be told apart around one entity. */
  private static final int MOST_AROUND_ONE = 250;

  private static final int MOST_AMONG_ALL = 1500;

  private final PageQuestions questions;

  NeighbourhoodController(PageQuestions questions) {
    this.questions = questions;
  }

  @Operation(
      summary =
          "An entity, a page of its best reported neighbours, and the strongest of what joins them")
  @GetMapping("/api/entities/{id}/neighbourhood")
  Subgraph neighbourhood(
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> relation,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "30") int limit) {
    List<Fields> centre = questions.ask("entities", Map.of("ids", List.of(id)));
    if (centre.isEmpty()) {
      throw new NoSuchElementException("There is no entity " + id);
    }
    List<Fields> neighbours =
        questions.ask(
            "neighbourhood",
            Map.of(
                "id",
                id,
                "relations",
                relation,
                "offset",
                Limits.offset(offset),
                "limit",
                Limits.within(limit, MOST_NEIGHBOURS)));
    List<EntityView> entities =
        Stream.concat(centre.stream(), neighbours.stream()).map(EntityView::of).toList();
    long total = neighbours.isEmpty() ? 0 : neighbours.get(0).count("total");
    boolean atMost = !neighbours.isEmpty() && neighbours.get(0).flag("atMost");
    List<RelationshipView> ranked = among(entities);
    List<RelationshipView> ties = Subgraph.strongest(ranked, MOST_AROUND_ONE, id);
    return new Subgraph(
        entities, ties, Limits.offset(offset), total, atMost, ranked.size() - ties.size());
  }

  @Operation(summary = "These entities and the strongest relationships among them")
  @GetMapping("/api/subgraph")
  Subgraph subgraph(@RequestParam List<String> id) {
    List<String> ids = id.stream().distinct().limit(MOST_ENTITIES).toList();
    List<EntityView> entities =
        questions.ask("entities", Map.of("ids", ids)).stream().map(EntityView::of).toList();
    List<RelationshipView> ranked = among(entities);
    List<RelationshipView> ties = Subgraph.strongest(ranked, MOST_AMONG_ALL, null);
    return new Subgraph(entities, ties, 0, entities.size(), false, ranked.size() - ties.size());
  }

  /**
   * Facts of one kind between two entities that are gone or stay together.
   *
   * @param recordedAt when the first of them came to be known
   * @param retractedAt when they were taken back; null when they still stand
   */
  record Known(
      String from,
      String relation,
      String to,
      boolean denied,
      String certainty,
      String recordedAt,
      @Nullable String retractedAt,
      long facts) {}

  @Operation(summary = "When that which joins or joined these entities was recorded and taken back")
  @GetMapping("/api/known")
  List<Known> known(@RequestParam List<String> id) {
    List<String> ids = id.stream().distinct().limit(MOST_ENTITIES).toList();
    return questions.ask("known", Map.of("ids", ids)).stream()
        .map(
            row ->
                new Known(
                    row.getText("from"),
                    row.getText("relation"),
                    row.getText("to"),
                    row.flag("denied"),
                    row.getText("certainty"),
                    row.getText("recordedAt"),
                    row.text("retractedAt"),
                    row.count("facts")))
        .toList();
  }

  private List<RelationshipView> among(List<EntityView> entities) {
    List<String> ids = new ArrayList<>(entities.stream().map(EntityView::id).toList());
    return questions.ask("relationships", Map.of("ids", ids)).stream()
        .map(RelationshipView::of)
        .toList();
  }
}
